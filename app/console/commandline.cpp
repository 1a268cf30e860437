#include "app/console/commandline.h"

#include "app/commandline/arguments.h"

namespace console {

namespace {

using namespace Qt::StringLiterals;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(console::CommandLine)
};

QList<commandline::Option> options()
{
    const QList<commandline::Option> own{
        {u"region"_s, Texts::tr("Region to show first, as us-east-1."), u"code"_s},
        {u"gallery"_s, Texts::tr("Show every component of the window in every state."), {}},
    };
    return commandline::stateOptions() + own + commandline::usualOptions();
}

const aws::Region *readRegion(const commandline::Arguments &arguments)
{
    if (!arguments.isSet(u"region"_s))
        return nullptr;
    const QString code = arguments.value(u"region"_s);
    if (const aws::Region *region = aws::regionByCode(code))
        return region;
    throw simulator::UsageError(
        Texts::tr("There is no Region '%1'. One of them is us-east-1; the window lists all.").arg(code));
}

} // namespace

CommandLine readCommandLine(const QStringList &words)
{
    const commandline::Arguments arguments(Texts::tr("Manages sending identities of Amazon SES on a simulator. An "
                                                     "unofficial replica, not made by Amazon."),
                                           options(), words);
    if (const QString text = arguments.text(); !text.isEmpty())
        return {.text = text};
    return {.state = arguments.state(), .region = readRegion(arguments), .showsGallery = arguments.isSet(u"gallery"_s)};
}

} // namespace console
