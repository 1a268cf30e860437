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

/// The simulator's operations on a database in memory, asked as HTTP asks them, at a time that stands still.
/// There is no savepoint around a request here: what a refusal leaves behind shows.
class SimulatorCase
{
public:
    SimulatorCase()
    {
        store::migrate(*database);
        simulator::Generator(*database).seed(1);
    }

    wire::HttpResponse ask(const QByteArray &method, const QByteArray &target, const QByteArray &body = {})
    {
        const auto mark = target.indexOf('?');
        wire::HttpRequest http{.method = method, .path = target.first(mark < 0 ? target.size() : mark), .body = body};
        if (mark >= 0)
            http.query = target.sliced(mark + 1);
        auto answer = operations.answer(http, context);
        simulator::course::timetable.follow(context);
        return answer;
    }

    /// The body of an answer of 200.
    QJsonObject object(const QByteArray &method, const QByteArray &target, const QByteArray &body = {})
    {
        const auto http = ask(method, target, body);
        if (http.status != 200)
            qWarning("%d %s", http.status, http.body.constData());
        return http.status == 200 ? (*wire::parseJson(http.body)).toObject() : QJsonObject();
    }

    /// "404 NotFoundException: the text"; "200" for an answer.
    QString refusal(const QByteArray &method, const QByteArray &target, const QByteArray &body = {})
    {
        const auto http = ask(method, target, body);
        if (http.status == 200)
            return QStringLiteral("200");
        const auto error = wire::decodeError(http);
        return QStringLiteral("%1 %2: %3").arg(QString::number(error.status), error.code, error.message);
    }

    bool create(const QString &name)
    {
        return ask("POST", "/v2/email/identities", R"({"EmailIdentity":")" + name.toUtf8() + R"("})").status == 200;
    }

    /// Stores an identity with that status, as its verification would leave it.
    void identity(const QString &name, ses::VerificationStatus status)
    {
        create(name);
        change(name, [status](store::IdentityRow &row) {
            row.status = status;
            if (row.type == ses::IdentityType::Domain)
                row.dkimStatus = status;
        });
    }

    store::IdentityRow stored(const QString &name) const
    {
        return simulator::identitiesOf(context).find(name).value_or(store::IdentityRow());
    }

    /// Changes an identity behind the operations' back.
    void change(const QString &name, const std::function<void(store::IdentityRow &)> &how)
    {
        auto row = stored(name);
        how(row);
        simulator::plan(row, context);
        simulator::identitiesOf(context).put(row);
    }

    /// What was recorded as changed since @p sequence.
    QStringList changedAfter(qint64 sequence) const
    {
        QStringList resources;
        for (const auto &each : store::changesAfter(*database, sequence))
            resources += each.resource;
        return resources;
    }

    /// Has happen what is due until then.
    void pass(std::chrono::milliseconds time)
    {
        const QDateTime until = context.now.addMSecs(time.count());
        for (auto event = store::nextEvent(*database); event && event->due <= until;
             event = store::nextEvent(*database)) {
            simulator::Context its{{event->account, event->region}, event->due, *database};
            simulator::course::timetable.run(*event, its);
            simulator::course::timetable.follow(its);
        }
        context.now = until;
    }

    void configurationSet(const QString &name)
    {
        simulator::configurationSetsOf(context).put({.name = name, .createdAt = context.now});
    }

    QByteArray arnOf(const QString &identity) const
    {
        return aws::identityArn(context.scope.region, context.scope.account, identity).toString().toUtf8();
    }

    std::unique_ptr<store::Database> database = store::Database::openSqlite(QStringLiteral(":memory:"));
    simulator::Router operations = simulator::allOperations();
    simulator::Context context{{}, QDateTime::fromMSecsSinceEpoch(1790312384592, Qt::UTC), *database};
};
