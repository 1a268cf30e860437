#include "simulatorcase.h"

SimulatorCase::SimulatorCase(const QString &file) : database(store::Database::openSqlite(file))
{
    store::migrate(*database);
    simulator::Generator(*database).seed(1);
}

wire::HttpResponse SimulatorCase::ask(const QByteArray &method, const QByteArray &target, const QByteArray &body)
{
    const auto mark = target.indexOf('?');
    wire::HttpRequest http{.method = method, .path = target.first(mark < 0 ? target.size() : mark), .body = body};
    if (mark >= 0)
        http.query = target.sliced(mark + 1);
    auto answer = operations.answer(http, context);
    simulator::course::timetable.follow(context);
    return answer;
}

QJsonObject SimulatorCase::object(const QByteArray &method, const QByteArray &target, const QByteArray &body)
{
    const auto http = ask(method, target, body);
    if (http.status != 200)
        qWarning("%d %s", http.status, http.body.constData());
    return http.status == 200 ? (*wire::parseJson(http.body)).toObject() : QJsonObject();
}

QString SimulatorCase::refusal(const QByteArray &method, const QByteArray &target, const QByteArray &body)
{
    const auto http = ask(method, target, body);
    if (http.status == 200)
        return QStringLiteral("200");
    const auto error = wire::decodeError(http);
    return QStringLiteral("%1 %2: %3").arg(QString::number(error.status), error.code, error.message);
}

bool SimulatorCase::create(const QString &name)
{
    return ask("POST", "/v2/email/identities", R"({"EmailIdentity":")" + name.toUtf8() + R"("})").status == 200;
}

void SimulatorCase::identity(const QString &name, ses::VerificationStatus status)
{
    create(name);
    change(name, [status](store::IdentityRow &row) {
        row.status = status;
        if (row.type == ses::IdentityType::Domain)
            row.dkimStatus = status;
    });
}

store::IdentityRow SimulatorCase::stored(const QString &name) const
{
    return simulator::identitiesOf(context).find(name).value_or(store::IdentityRow());
}

void SimulatorCase::change(const QString &name, const std::function<void(store::IdentityRow &)> &how)
{
    auto row = stored(name);
    how(row);
    simulator::plan(row, context);
    simulator::identitiesOf(context).put(row);
}

QStringList SimulatorCase::changedAfter(qint64 sequence) const
{
    QStringList resources;
    for (const auto &each : store::changesAfter(*database, sequence))
        resources += each.resource;
    return resources;
}

void SimulatorCase::pass(std::chrono::milliseconds time)
{
    const QDateTime until = context.now.addMSecs(time.count());
    for (auto event = store::nextEvent(*database); event && event->due <= until; event = store::nextEvent(*database)) {
        simulator::Context its{{event->account, event->region}, event->due, *database};
        simulator::course::timetable.run(*event, its);
        simulator::course::timetable.follow(its);
    }
    context.now = until;
}

void SimulatorCase::configurationSet(const QString &name)
{
    simulator::configurationSetsOf(context).put({.name = name, .createdAt = context.now});
}

QByteArray SimulatorCase::arnOf(const QString &identity) const
{
    return aws::identityArn(context.scope.region, context.scope.account, identity).toString().toUtf8();
}
