#include "app/commandline/arguments.h"

#include "core/simulator/scenarios/scenario.h"

#include <QRegularExpression>

#include <algorithm>

namespace commandline {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(commandline::Arguments)
};

} // namespace

// clang-format off
QList<Option> stateOptions()
{
    return {
        {u"scenario"_s, Texts::tr("Begin a new state with this scenario: %1.").arg(simulator::knownScenarios().join(u", "_s)), u"name"_s},
        {u"reset"_s, Texts::tr("Discard what is in the state and begin it anew."), {}},
        {u"state"_s, Texts::tr("File that holds the state, instead of the one in the data folder."), u"file"_s},
        {u"account"_s, Texts::tr("Account to work in, twelve digits (123456789012)."), u"id"_s},
        {u"seed"_s, Texts::tr("Whole number from which tokens and ids are drawn."), u"number"_s},
    };
}
// clang-format on

QList<Option> usualOptions()
{
    return {{u"help"_s, Texts::tr("Show this help."), {}}, {u"version"_s, Texts::tr("Show the version."), {}}};
}

Arguments::Arguments(const QString &description, const QList<Option> &options, const QStringList &arguments)
{
    m_parser.setApplicationDescription(description);
    for (const Option &option : options)
        m_parser.addOption({option.name, option.text, option.value});
    m_parser.parse(arguments);
    check(options);
}

/// The first thing wrong with it; the parser says it in its own words, and some of it not at all.
void Arguments::check(const QList<Option> &options) const
{
    using simulator::UsageError;
    if (!m_parser.errorText().isEmpty())
        throw UsageError(Texts::tr("%1 See --help.").arg(m_parser.errorText()));
    if (const QStringList others = m_parser.positionalArguments(); !others.isEmpty())
        throw UsageError(Texts::tr("Unexpected argument '%1'. See --help.").arg(others.first()));
    for (const Option &option : options) {
        const QStringList values = option.value.isEmpty() ? QStringList() : m_parser.values(option.name);
        if (values.size() > 1 && !option.isRepeatable)
            throw UsageError(Texts::tr("--%1 is given more than once. See --help.").arg(option.name));
        // The parser takes whatever follows, also the next option.
        const auto isNone = [](const QString &value) { return value.isEmpty() || value.startsWith("--"_L1); };
        if (std::ranges::any_of(values, isNone))
            throw UsageError(Texts::tr("--%1 needs a value. See --help.").arg(option.name));
    }
}

QString Arguments::text() const
{
    if (isSet(u"help"_s))
        return m_parser.helpText();
    if (isSet(u"version"_s))
        return u"%1 %2\n"_s.arg(QCoreApplication::applicationName(), QCoreApplication::applicationVersion());
    return {};
}

simulator::StateOptions Arguments::state() const
{
    simulator::StateOptions state{.file = value(u"state"_s), .reset = isSet(u"reset"_s)};
    if (isSet(u"scenario"_s))
        state.scenario = value(u"scenario"_s);
    static const QRegularExpression twelveDigits(u"^[0-9]{12}$"_s);
    if (isSet(u"account"_s)) {
        state.account = value(u"account"_s);
        if (!twelveDigits.match(state.account).hasMatch())
            throw simulator::UsageError(Texts::tr("'%1' is no account: it takes twelve digits.").arg(state.account));
    }
    if (isSet(u"seed"_s)) {
        bool isNumber = false;
        state.seed = value(u"seed"_s).toLongLong(&isNumber);
        if (!isNumber)
            throw simulator::UsageError(Texts::tr("'%1' is no seed: it takes a whole number.").arg(value(u"seed"_s)));
    }
    return state;
}

} // namespace commandline
