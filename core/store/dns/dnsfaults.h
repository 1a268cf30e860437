#pragma once

#include "core/store/table.h"

namespace store {

/// What DNS gets wrong about a name (visual.md 13.12); there is one at most for a name and type.
struct DnsFaultRow
{
    QString account;
    QString name; ///< in Route 53's spelling, without a dot at its end
    QString type; ///< "CNAME"; empty: any
    QString kind; ///< "NOT_FOUND", "SERVFAIL", "WRONG_VALUE", "PROPAGATION_DELAY"
    std::optional<QString> value; ///< of a wrong value
    std::optional<qint64> delaySeconds; ///< of a propagation delay
    bool isOn = true;
    std::optional<qint64> answersLeft; ///< absent: no end
    qint64 answers = 0; ///< given so far

    bool operator==(const DnsFaultRow &) const = default;

    static constexpr auto table = "dns_faults";
    static constexpr auto columns = std::tuple{
        column("account", &DnsFaultRow::account).key(),
        column("name", &DnsFaultRow::name).key(),
        column("type", &DnsFaultRow::type).key(),
        column("kind", &DnsFaultRow::kind),
        column("value", &DnsFaultRow::value),
        column("delay_seconds", &DnsFaultRow::delaySeconds),
        column("is_on", &DnsFaultRow::isOn),
        column("answers_left", &DnsFaultRow::answersLeft),
        column("answers", &DnsFaultRow::answers),
    };
};

/// An answer that stays visible for a while although the zone says something else by now: a propagation delay was on
/// when it was changed (design.md 4). It goes with its fault.
struct OldAnswerRow
{
    QString account;
    QString name; ///< asked for; as in DnsFaultRow
    QString type; ///< asked for
    qint64 sequence = 0; ///< counts up in the account
    QString faultType; ///< of the fault that keeps it: its name is the same
    QDateTime visibleUntil;
    QString finding; ///< a word of the resolver
    QString values; ///< a line each

    bool operator==(const OldAnswerRow &) const = default;

    static constexpr auto table = "dns_old_answers";
    static constexpr auto columns = std::tuple{
        column("account", &OldAnswerRow::account).key(), column("name", &OldAnswerRow::name).key(),
        column("type", &OldAnswerRow::type).key(),       column("sequence", &OldAnswerRow::sequence).key(),
        column("fault_type", &OldAnswerRow::faultType),  column("visible_until", &OldAnswerRow::visibleUntil),
        column("finding", &OldAnswerRow::finding),       column("lines", &OldAnswerRow::values),
    };
};

/// The faults of one account. What is written is recorded as a change of "dnsfaults", of no Region.
class DnsFaultRepository
{
public:
    DnsFaultRepository(Database &database, QString account) : m_database(database), m_account(std::move(account)) {}

    QList<DnsFaultRow> all() const; ///< by name and type, "any" first
    std::optional<DnsFaultRow> find(const QString &name, const QString &type) const;

    bool isAnyOn() const;
    /// Those that are on and meant for a question: the one of that type before the one of any.
    QList<DnsFaultRow> inEffect(const QString &name, const QString &type) const;
    /// Those that would delay a change of any name.
    QList<DnsFaultRow> delays() const;

    void put(DnsFaultRow row);
    bool remove(const QString &name, const QString &type); ///< with the old answers that it keeps

    /// The old answer that is still visible, with when it ends.
    std::optional<OldAnswerRow> oldAnswer(const QString &name, const QString &type, const QDateTime &now) const;
    QList<OldAnswerRow> oldAnswersAt(const QDateTime &now) const; ///< that are still visible, earliest end first

    /// Keeps an answer. What was kept for the same question ends with it at the latest, because what comes then is
    /// newer.
    void keep(OldAnswerRow row);
    void forgetOldAnswers(const QString &name, const QString &faultType);

private:
    Database &m_database;
    QString m_account;
};

} // namespace store
