#pragma once

#include "core/simulator/state.h"

#include <QCommandLineParser>

/// What the programs have in common on their command lines.
namespace commandline {

struct Option
{
    QString name;
    QString text;
    QString value; ///< what follows it; empty: nothing
    bool isRepeatable = false; ///< it may be given several times, each time with another value
};

/// Those about the state, which every program has.
QList<Option> stateOptions();

/// --help and --version.
QList<Option> usualOptions();

/// The words with which a program was started, checked.
class Arguments
{
public:
    /// @param arguments the first is the program
    /// @throws simulator::UsageError, which names what is wrong with them
    Arguments(const QString &description, const QList<Option> &options, const QStringList &arguments);

    bool isSet(const QString &option) const { return m_parser.isSet(option); }
    QString value(const QString &option) const { return m_parser.value(option); }
    QStringList values(const QString &option) const { return m_parser.values(option); } ///< in their order

    /// What --help or --version shall write; empty: neither was asked for.
    QString text() const;

    /// @throws simulator::UsageError
    simulator::StateOptions state() const;

private:
    void check(const QList<Option> &options) const;

    QCommandLineParser m_parser;
};

} // namespace commandline
