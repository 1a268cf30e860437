#include "../ui/pages/formdriver.h"
#include "../ui/pages/simulatedwindow.h"

#include "ui/components/status/statusindicator.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using ses::DkimSigningKeyLength;

/// DKIM of identities is edited (console.md 22.4); the test hands in the time.
class TestEditing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_window.reset(); }

    void c9LimitsChangesOfTheKeyLength();
    void c10SwitchesDkimOffOnAnAddress();

private:
    void openDkim(const QString &identity);
    QString changeLength(const QString &word);
    QString signatures();
    FormDriver user() { return FormDriver(*m_window->window); }

    std::unique_ptr<SimulatedWindow> m_window;
};

void TestEditing::openDkim(const QString &identity)
{
    m_window->window->go({u"identities"_s, identity, u"authentication"_s});
    QTRY_VERIFY(user().isEnabled(u"edit-dkim"_s));
    QVERIFY(user().click(u"edit-dkim"_s));
    QTRY_VERIFY(user().find(u"dkimSigning"_s));
}

/// What is said when this length is chosen and saved.
QString TestEditing::changeLength(const QString &word)
{
    openDkim(u"shop.test"_s);
    if (!user().toggle(word) || !user().click(u"submit"_s))
        return u"cannot be saved"_s;
    if (!QTest::qWaitFor([this] { return !user().flashes().isEmpty(); }))
        return u"nothing happens"_s;
    const bool isError = user().flashes().first().kind == ui::Flash::Kind::Error;
    if (isError != (user().find(u"dkimSigning"_s) != nullptr))
        return u"the form should stay when it is refused, and go else"_s;
    return user().flash();
}

/// What the tab says of them.
QString TestEditing::signatures()
{
    const auto *indicator = user().find<ui::StatusIndicator>(u"dkimSignatures"_s);
    return indicator ? indicator->text() : QString();
}

/// The truth table of console.md 18.2, on a fresh identity.
void TestEditing::c9LimitsChangesOfTheKeyLength()
{
    m_window = std::make_unique<SimulatedWindow>(QString(), u"empty"_s); // whose clock runs
    QVERIFY(m_window->ask<ses::CreateEmailIdentity>({u"shop.test"_s}));
    const QDateTime start = m_window->wall;
    const QString done = u"DKIM settings of shop.test updated"_s;
    const QString refused = u"DKIM settings could not be changed The input you provided is invalid: the key length can "
                            "be changed once in 24 hours."_s;
    struct Row
    {
        std::chrono::seconds at;
        QString length;
        QString said;
    };
    const QList<Row> table{
        {0h, u"RSA_1024_BIT"_s, done},
        {1h, u"RSA_2048_BIT"_s, refused},
        {25h, u"RSA_2048_BIT"_s, done},
        {26h, u"RSA_1024_BIT"_s, done}, // the first downgrade in this period
        {27h, u"RSA_2048_BIT"_s, refused},
        {28h, u"RSA_1024_BIT"_s, u"Nothing was changed."_s}, // what it is already is not sent
    };
    for (const Row &row : table) {
        m_window->wall = start.addSecs(row.at.count());
        QCOMPARE(changeLength(row.length), row.said);
        if (row.said == refused) { // leaves the form
            QVERIFY(user().click(u"cancel"_s));
            QTRY_VERIFY(user().isEnabled(u"leave"_s));
            QVERIFY(user().click(u"leave"_s));
        }
        QTRY_VERIFY(user().find(u"summary"_s));
    }
    QCOMPARE(m_window->identity(u"shop.test"_s).dkimAttributes.nextSigningKeyLength, DkimSigningKeyLength::Rsa1024Bit);
}

void TestEditing::c10SwitchesDkimOffOnAnAddress()
{
    m_window = std::make_unique<SimulatedWindow>();
    openDkim(u"joe@example.com"_s);
    QVERIFY(user().toggle(u"dkimSigning"_s));
    QVERIFY(user().click(u"submit"_s));
    QTRY_VERIFY(user().find(u"summary"_s));
    QTRY_COMPARE(signatures(), u"Disabled"_s);
    QVERIFY(!m_window->identity(u"joe@example.com"_s).dkimAttributes.signingEnabled);
    m_window->window->go({u"identities"_s, u"example.com"_s, u"authentication"_s});
    QTRY_COMPARE(signatures(), u"Enabled"_s);
}

QTEST_MAIN(TestEditing)
#include "tst_editing.moc"
