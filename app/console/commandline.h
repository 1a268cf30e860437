#pragma once

#include "core/aws/regions.h"
#include "core/simulator/state.h"

namespace console {

/// What the program is started with.
struct CommandLine
{
    simulator::StateOptions state;
    const aws::Region *region = nullptr; ///< null: not said
    bool showsGallery = false;
    QString text; ///< of --help and --version: to be written, and that is all; empty: neither was asked for
};

/// @param words the first is the program
/// @throws simulator::UsageError
CommandLine readCommandLine(const QStringList &words);

} // namespace console
