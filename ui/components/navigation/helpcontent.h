#pragma once

#include <QList>
#include <QString>

namespace ui {

/// A piece of a help text.
struct HelpBlock
{
    enum class Kind {
        Paragraph,
        Heading,
        Term, ///< followed by its Definition
        Definition,
    };

    Kind kind;
    QString text; ///< what stands between `backquotes` is code
};

struct HelpLink
{
    QString text;
    QString target; ///< an address
};

/// What the help panel shows for a topic.
struct HelpContent
{
    QString title;
    QList<HelpBlock> blocks;
    QList<HelpLink> links = {}; ///< under "Learn more"
};

} // namespace ui
