#pragma once

#include <QList>
#include <QString>

namespace ui {

/// Where a program finds the simulator, and as whom.
struct ConnectTarget
{
    QString url; ///< "http://127.0.0.1:4579"
    QString region; ///< "us-east-1"
    QString account; ///< twelve digits, which are a key ID at the same time
    QString tokenVariable = {}; ///< of the environment, that holds the token of the simulator's operations; empty: none
};

/// A piece of code to copy, and what stands above it.
struct ConnectBlock
{
    QString sentence; ///< may be empty
    QString code;
};

/// How to connect with one tool (visual.md 13.7).
struct ConnectTool
{
    QString id; ///< "python"
    QString title;
    QList<ConnectBlock> blocks;
};

/// All tools, in their order. Every line of the AWS CLI names the address by itself: an older one does not know
/// AWS_ENDPOINT_URL, and would go to Amazon.
QList<ConnectTool> connectTools(const ConnectTarget &target);

} // namespace ui
