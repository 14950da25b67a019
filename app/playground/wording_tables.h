#pragma once

#include "app/playground/wording.h"

namespace steward::playground {

Wording englishWording();
Wording germanWording();
Wording frenchWording();
Wording koreanWording();
Wording japaneseWording();

} // namespace steward::playground
