#include "console.h"

#include "core/ses/identities.h"
#include "core/ses/policies.h"
#include "ui/components/tables/tablecolumns.h"

using namespace Qt::StringLiterals;

/// The procedures of the guide on sending authorization policies (console.md 22.4), on a fresh fixture F0.
class TestPolicyProcedures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_console.reset(); }

    void c12RemovesAPolicy();

private:
    void tick(const QString &policy);
    QStringList policies();
    WindowDriver user() const { return WindowDriver(m_console->window()); }

    std::unique_ptr<Console> m_console;
};

void TestPolicyProcedures::init()
{
    m_console = std::make_unique<Console>();
    QTRY_COMPARE(user().names().size(), 8);
}

void TestPolicyProcedures::tick(const QString &policy)
{
    const auto *table = user().find<ui::Table>(u"policiesTable"_s);
    const auto found = table->model()->match(table->model()->index(0, 0), Qt::DisplayRole, policy, 1, Qt::MatchExactly);
    QCOMPARE(found.size(), 1);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      {table->columns().ticksLeft() + 20, table->visualRect(found.first()).center().y()});
}

QStringList TestPolicyProcedures::policies()
{
    auto future = m_console->service().call<ses::GetEmailIdentity>({u"example.com"_s});
    future.waitForFinished();
    return future.result() ? future.result()->policies.keys() : QStringList{u"no answer"_s};
}

void TestPolicyProcedures::c12RemovesAPolicy()
{
    const QString document =
        uR"({"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":"*",)"
        uR"("Action":"ses:SendEmail",)"
        uR"("Resource":"arn:aws:ses:us-east-1:%1:identity/example.com"}})"_s.arg(m_console->connection().account());
    for (const QString &policy : {u"Partner"_s, u"Analytics"_s}) {
        auto made = m_console->service().call<ses::CreateEmailIdentityPolicy>({u"example.com"_s, policy, document});
        made.waitForFinished();
        QVERIFY(made.result());
    }
    user().open(u"example.com"_s);
    m_console->window().go({u"identities"_s, u"example.com"_s, u"authorization"_s});
    QTRY_VERIFY(user().find(u"policiesTable"_s));
    tick(u"Partner"_s);
    QVERIFY(user().click(u"deletePolicy"_s));
    QTRY_VERIFY(user().dialog());
    QCOMPARE(user().dialog()->accessibleName(), u"Delete Policy?"_s);
    QVERIFY(user().click(u"confirm"_s));
    QTRY_VERIFY(!user().dialog());
    QTRY_COMPARE(user().find<ui::Table>(u"policiesTable"_s)->model()->rowCount(), 1);
    QCOMPARE(policies(), QStringList{u"Analytics"_s});
    m_console->restart();
    QCOMPARE(policies(), QStringList{u"Analytics"_s});
}

QTEST_MAIN(TestPolicyProcedures)
#include "tst_policyprocedures.moc"
