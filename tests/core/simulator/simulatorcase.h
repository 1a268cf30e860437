#pragma once

#include "core/aws/arn.h"
#include "core/simulator/course/course.h"
#include "core/simulator/course/plan.h"
#include "core/simulator/engine/generator.h"
#include "core/simulator/engine/repositories.h"
#include "core/simulator/operations.h"
#include "core/store/changes.h"
#include "core/store/migrations.h"

#include <QJsonArray>
#include <QTest>

/// The simulator's operations on a database, asked as HTTP asks them, at a time that stands still.
/// There is no savepoint around a request here: what a refusal leaves behind shows.
class SimulatorCase
{
public:
    /// @param file of a state; a new one is made
    explicit SimulatorCase(const QString &file = QStringLiteral(":memory:"));

    /// Where the time stands at first.
    static QDateTime moment() { return QDateTime::fromMSecsSinceEpoch(1790312384592, Qt::UTC); }

    wire::HttpResponse ask(const QByteArray &method, const QByteArray &target, const QByteArray &body = {});

    /// The body of an answer of 200.
    QJsonObject object(const QByteArray &method, const QByteArray &target, const QByteArray &body = {});

    /// "404 NotFoundException: the text"; "200" for an answer.
    QString refusal(const QByteArray &method, const QByteArray &target, const QByteArray &body = {});

    bool create(const QString &name);

    /// Stores an identity with that status, as its verification would leave it.
    void identity(const QString &name, ses::VerificationStatus status);

    store::IdentityRow stored(const QString &name) const;

    /// Changes an identity behind the operations' back.
    void change(const QString &name, const std::function<void(store::IdentityRow &)> &how);

    /// What was recorded as changed since @p sequence.
    QStringList changedAfter(qint64 sequence) const;

    /// Has happen what is due until then.
    void pass(std::chrono::milliseconds time);

    void configurationSet(const QString &name);

    QByteArray arnOf(const QString &identity) const;

    std::unique_ptr<store::Database> database;
    simulator::Router operations = simulator::allOperations();
    simulator::Context context{{}, moment(), *database};
};
