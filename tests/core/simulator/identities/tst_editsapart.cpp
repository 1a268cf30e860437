#include "../../everyrow.h"
#include "../simulatorcase.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

/// Edits of different operations on one identity never touch each other's columns, in whatever order they come
/// (issue 3): chains of random edits, each of which may change what is its own only.
class TestEditsApart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void claimEachColumnOnce();
    void changeTheirOwnColumnsOnly_data();
    void changeTheirOwnColumnsOnly();
};

namespace {

struct Asked
{
    QByteArray method;
    QByteArray target;
    QByteArray body;
};

/// A request for the identity at that path, of a random kind that is mostly taken.
using Edit = Asked (*)(const QByteArray &identity, QRandomGenerator &random);

struct Operation
{
    const char *name;
    QStringList columns; ///< of identities
    QString table; ///< beside it
    Edit edit;
    bool changesCourse = false; ///< of the verification: what checks have found so far is written down with it
};

/// What routine checks find, which is computed until it is written down.
const QStringList findings{u"last_checked"_s, u"last_success"_s, u"error_type"_s, u"found_error"_s, u"found_from"_s};

QByteArray pick(QRandomGenerator &random, const QByteArrayList &choices)
{
    return choices.at(random.bounded(int(choices.size())));
}

QByteArray nameIn(const QByteArray &identity)
{
    return QByteArray::fromPercentEncoding(identity.sliced(identity.lastIndexOf('/') + 1));
}

QByteArray arnOf(const QByteArray &identity)
{
    return "arn:aws:ses:us-east-1:123456789012:identity/" + nameIn(identity);
}

Asked setDefault(const QByteArray &identity, QRandomGenerator &random)
{
    return {"PUT", identity + "/configuration-set",
            pick(random, {"{}", R"({"ConfigurationSetName":"set-a"})", R"({"ConfigurationSetName":"set-b"})"})};
}

Asked switchSigning(const QByteArray &identity, QRandomGenerator &random)
{
    return {"PUT", identity + "/dkim", pick(random, {"{}", R"({"SigningEnabled":true})"})};
}

Asked changeKeys(const QByteArray &identity, QRandomGenerator &random)
{
    const auto easy = [](const char *length) {
        return QByteArray(R"({"SigningAttributesOrigin":"AWS_SES","SigningAttributes":{"NextSigningKeyLength":")")
            + length + R"("}})";
    };
    const auto own = [](const char *selector) {
        return QByteArray(
                   R"({"SigningAttributesOrigin":"EXTERNAL","SigningAttributes":{"DomainSigningPrivateKey":"aa==",)")
            + R"("DomainSigningSelector":")" + selector + R"("}})";
    };
    return {"PUT", identity + "/dkim/signing",
            pick(random,
                 {R"({"SigningAttributesOrigin":"AWS_SES"})", easy("RSA_1024_BIT"), easy("RSA_2048_BIT"), own("s1"),
                  own("s2")})};
}

Asked setMailFrom(const QByteArray &identity, QRandomGenerator &random)
{
    const QByteArray domain = nameIn(identity).split('@').last();
    return {"PUT", identity + "/mail-from",
            pick(random,
                 {"{}", R"({"MailFromDomain":"m.)" + domain + R"("})",
                  R"({"MailFromDomain":"n.)" + domain + R"(","BehaviorOnMxFailure":"REJECT_MESSAGE"})"})};
}

Asked switchForwarding(const QByteArray &identity, QRandomGenerator &random)
{
    return {"PUT", identity + "/feedback", pick(random, {"{}", R"({"EmailForwardingEnabled":true})"})};
}

Asked editPolicies(const QByteArray &identity, QRandomGenerator &random)
{
    const QByteArray document = R"({\"Statement\":{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\")"
        + pick(random, {"ses:SendEmail", "ses:SendRawEmail"}) + R"(\",\"Resource\":\")" + arnOf(identity) + R"(\"}})";
    const QByteArray method = pick(random, {"POST", "PUT", "DELETE"});
    return {method, identity + "/policies/" + pick(random, {"p", "q"}),
            method == "DELETE" ? QByteArray() : R"({"Policy":")" + document + "\"}"};
}

Asked editTopics(const QByteArray &identity, QRandomGenerator &random)
{
    const QByteArray kind = pick(random, {"Bounce", "Complaint", "Delivery"});
    const QByteArray topic =
        pick(random, {"{}", R"({"TopicArn":"arn:aws:sns:us-east-1:210987654321:t","IncludeHeaders":true})"});
    return {"PUT", "/simulator/identities/" + identity.sliced(identity.lastIndexOf('/') + 1) + "/notification-topics",
            "{\"" + kind + "\":" + topic + '}'};
}

Asked editTags(const QByteArray &identity, QRandomGenerator &random)
{
    const QByteArray key = pick(random, {"k1", "k2"});
    if (random.bounded(2) == 0)
        return {"DELETE", "/v2/email/tags?ResourceArn=" + arnOf(identity).toPercentEncoding() + "&TagKeys=" + key, {}};
    return {"POST", "/v2/email/tags",
            R"({"ResourceArn":")" + arnOf(identity) + R"(","Tags":[{"Key":")" + key + R"(","Value":")"
                + pick(random, {"1", "2"}) + "\"}]}"};
}

const QList<Operation> &operations()
{
    // clang-format off
    static const QList<Operation> all{
        {"default set", {u"configuration_set"_s}, {}, setDefault},
        {"signing", {u"dkim_enabled"_s}, {}, switchSigning},
        {"keys", {u"status"_s, u"deadline"_s, u"error_type"_s, u"dkim_status"_s, u"dkim_origin"_s, u"dkim_tokens"_s,
                  u"dkim_selector"_s, u"dkim_private_key"_s, u"dkim_next_length"_s, u"dkim_current_length"_s,
                  u"dkim_generated_at"_s, u"dkim_rotation_due"_s, u"dkim_length_changed_at"_s, u"dkim_downgraded_at"_s,
                  u"dkim_zone"_s, u"dkim_since"_s}, u"generator"_s, changeKeys, true},
        {"MAIL FROM", {u"mail_from_domain"_s, u"mail_from_status"_s, u"mail_from_deadline"_s, u"mail_from_since"_s,
                       u"dns_place"_s, u"mx_failure"_s}, {}, setMailFrom, true},
        {"forwarding", {u"feedback_forwarding"_s}, {}, switchForwarding},
        {"policies", {}, u"policies"_s, editPolicies},
        {"topics", {}, u"notification_topics"_s, editTopics},
        {"tags", {}, u"tags"_s, editTags},
    };
    // clang-format on
    return all;
}

QStringList changedColumns(const store::IdentityRow &before, const store::IdentityRow &after)
{
    QStringList names;
    const auto compare = [&](const auto &column) {
        if (before.*column.value != after.*column.value)
            names += QLatin1StringView(column.name);
    };
    std::apply([&](const auto &...column) { (compare(column), ...); }, store::IdentityRow::columns);
    return names;
}

} // namespace

void TestEditsApart::claimEachColumnOnce()
{
    QStringList claimed{u"account"_s,      u"region"_s,           u"name"_s,
                        u"type"_s,         u"created_at"_s, // which no edit changes,
                        u"last_checked"_s, u"last_success"_s,     u"found_error"_s,
                        u"found_from"_s, // nor these, which checks do,
                        u"forced_at"_s,    u"force_ends"_s,       u"kept_status"_s,
                        u"kept_error"_s,   u"kept_dkim_status"_s, u"kept_mail_from_status"_s}; // nor force
    for (const Operation &operation : operations())
        claimed += operation.columns;
    QStringList all = store::columnNames<store::IdentityRow>();
    claimed.sort();
    all.sort();
    QCOMPARE(claimed, all); // a new column has to say whose it is
}

void TestEditsApart::changeTheirOwnColumnsOnly_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<QString>("name");
    for (quint32 seed = 1; seed <= 10; ++seed) {
        QTest::addRow("domain, seed %u", seed) << seed << u"a.com"_s;
        QTest::addRow("address, seed %u", seed) << seed << u"ann@a.com"_s;
    }
}

void TestEditsApart::changeTheirOwnColumnsOnly()
{
    QFETCH(quint32, seed);
    QFETCH(QString, name);
    SimulatorCase aws;
    QRandomGenerator random(seed);
    for (const auto &set : {u"set-a"_s, u"set-b"_s})
        aws.configurationSet(set);
    aws.identity(u"a.com"_s, ses::VerificationStatus(random.bounded(2))); // pending or verified
    aws.identity(u"ann@a.com"_s, ses::VerificationStatus::Success);
    const QByteArray path = "/v2/email/identities/" + wire::encodeSegment(name);
    const QString other = name == "a.com"_L1 ? u"ann@a.com"_s : u"a.com"_s;
    int taken = 0;
    for (int i = 0; i < 60; ++i) {
        const Operation &operation = operations().at(random.bounded(int(operations().size())));
        const QStringList except{u"changes"_s, u"identities"_s, u"events"_s, u"journal"_s, operation.table};
        const auto before = aws.stored(name);
        const auto bystander = aws.stored(other);
        const auto others = everyRow(*aws.database, except);
        const auto [method, target, body] = operation.edit(path, random);
        const bool isTaken = aws.ask(method, target, body).status == 200;
        taken += isTaken;
        for (const QString &column : changedColumns(before, aws.stored(name)))
            QVERIFY2(
                isTaken
                    && (operation.columns.contains(column) || (operation.changesCourse && findings.contains(column))),
                qPrintable(QLatin1StringView(operation.name) + " changed "_L1 + column));
        QCOMPARE(everyRow(*aws.database, except), others);
        QCOMPARE(aws.stored(other), bystander);
        aws.pass(std::chrono::hours(random.bounded(40)));
    }
    QVERIFY2(taken > 20, qPrintable(QString::number(taken))); // else this shows little
}

QTEST_GUILESS_MAIN(TestEditsApart)
#include "tst_editsapart.moc"
