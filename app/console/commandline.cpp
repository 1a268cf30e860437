#include "app/console/commandline.h"

#include <QCommandLineParser>
#include <QRegularExpression>

namespace console {

namespace {

using namespace Qt::StringLiterals;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(console::CommandLine)
};

struct Option
{
    QString name;
    QString text;
    QString value; ///< what follows it; empty: nothing
};

// clang-format off
QList<Option> options()
{
    return {
        {u"scenario"_s, Texts::tr("Begin a new state with this scenario: first-look, f0, pictures or empty."), u"name"_s},
        {u"reset"_s, Texts::tr("Discard what is in the state and begin it anew."), {}},
        {u"state"_s, Texts::tr("File that holds the state, instead of the one in the data folder."), u"file"_s},
        {u"account"_s, Texts::tr("Account to work in, twelve digits (123456789012)."), u"id"_s},
        {u"region"_s, Texts::tr("Region to show first, as us-east-1."), u"code"_s},
        {u"seed"_s, Texts::tr("Whole number from which tokens and ids are drawn."), u"number"_s},
        {u"gallery"_s, Texts::tr("Show every component of the window in every state."), {}},
        {u"help"_s, Texts::tr("Show this help."), {}},
        {u"version"_s, Texts::tr("Show the version."), {}},
    };
}
// clang-format on

/// The first thing wrong with it; parsers say it in their own words, and some of them not at all.
void check(const QCommandLineParser &parser)
{
    if (!parser.errorText().isEmpty())
        throw simulator::UsageError(Texts::tr("%1 See --help.").arg(parser.errorText()));
    if (!parser.positionalArguments().isEmpty())
        throw simulator::UsageError(
            Texts::tr("Unexpected argument '%1'. See --help.").arg(parser.positionalArguments().first()));
    for (const Option &option : options()) {
        const QStringList values = option.value.isEmpty() ? QStringList() : parser.values(option.name);
        if (values.size() > 1)
            throw simulator::UsageError(Texts::tr("--%1 is given more than once. See --help.").arg(option.name));
        // The parser takes whatever follows, also the next option.
        if (values.size() == 1 && (values.first().isEmpty() || values.first().startsWith("--"_L1)))
            throw simulator::UsageError(Texts::tr("--%1 needs a value. See --help.").arg(option.name));
    }
}

void readAccount(const QCommandLineParser &parser, simulator::StateOptions &state)
{
    if (!parser.isSet(u"account"_s))
        return;
    state.account = parser.value(u"account"_s);
    static const QRegularExpression twelveDigits(u"^[0-9]{12}$"_s);
    if (!twelveDigits.match(state.account).hasMatch())
        throw simulator::UsageError(Texts::tr("'%1' is no account: it takes twelve digits.").arg(state.account));
}

void readSeed(const QCommandLineParser &parser, simulator::StateOptions &state)
{
    if (!parser.isSet(u"seed"_s))
        return;
    bool isNumber = false;
    state.seed = parser.value(u"seed"_s).toLongLong(&isNumber);
    if (!isNumber)
        throw simulator::UsageError(
            Texts::tr("'%1' is no seed: it takes a whole number.").arg(parser.value(u"seed"_s)));
}

const aws::Region *readRegion(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"region"_s))
        return nullptr;
    const QString code = parser.value(u"region"_s);
    if (const aws::Region *region = aws::regionByCode(code))
        return region;
    throw simulator::UsageError(
        Texts::tr("There is no Region '%1'. One of them is us-east-1; the window lists all.").arg(code));
}

} // namespace

CommandLine readCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Texts::tr("Manages sending identities of Amazon SES on a simulator. An unofficial "
                                               "replica, not made by Amazon."));
    for (const Option &option : options())
        parser.addOption({option.name, option.text, option.value});
    parser.parse(arguments);
    check(parser);
    if (parser.isSet(u"help"_s))
        return {.text = parser.helpText()};
    if (parser.isSet(u"version"_s))
        return {.text = Texts::tr("ses-console %1\n").arg(QCoreApplication::applicationVersion())};

    CommandLine commandLine{.region = readRegion(parser), .showsGallery = parser.isSet(u"gallery"_s)};
    commandLine.state.file = parser.value(u"state"_s);
    if (parser.isSet(u"scenario"_s))
        commandLine.state.scenario = parser.value(u"scenario"_s);
    commandLine.state.reset = parser.isSet(u"reset"_s);
    readAccount(parser, commandLine.state);
    readSeed(parser, commandLine.state);
    return commandLine;
}

} // namespace console
