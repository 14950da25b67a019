#pragma once

#include "core/directories/extract/addresses.h"

namespace steward::directories::extract {

/** Korean addresses by road name or lot ("서울특별시 강남구 테헤란로 152") and Japanese ones
 * ("東京都千代田区丸の内1-9-1"). */
QList<Address> findAsianAddresses(const QList<Line> &lines);

} // namespace steward::directories::extract
