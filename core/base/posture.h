#pragma once

namespace steward {

/**
 * What every program of Steward does first in main(): files it makes are the owner's alone, and in release builds its
 * memory goes into no core dump and cannot be read by other programs of the same user.
 */
void guardProcess();

} // namespace steward
