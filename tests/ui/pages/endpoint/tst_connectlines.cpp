#include "ui/pages/endpoint/connectlines.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// What is offered for copying on the page "Endpoint" (visual.md 13.7).
class TestConnectLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersEachTool();
    void namesAddressRegionAndAccount();
    void everyLineOfTheCliNamesTheAddress();
    void exportsWhatProgramsRead();
    void warnsOfACliThatIgnoresWhatIsExported();
    void asksForTheTokenByItsVariable();
    void leavesNoPlaceUnfilled();

private:
    static QList<ui::ConnectTool> tools(const QString &tokenVariable = {})
    {
        return ui::connectTools({u"http://127.0.0.1:4579"_s, u"eu-west-1"_s, u"111122223333"_s, tokenVariable});
    }
    static QString codeOf(const ui::ConnectTool &tool)
    {
        QStringList code;
        for (const ui::ConnectBlock &block : tool.blocks)
            code += block.code;
        return code.join(u'\n');
    }
};

void TestConnectLines::offersEachTool()
{
    QStringList titles;
    for (const ui::ConnectTool &tool : tools())
        titles += tool.title;
    QCOMPARE(
        titles,
        (QStringList{u"Environment"_s, u"AWS CLI"_s, u"JavaScript"_s, u"Python"_s, u"Java"_s, u"Go"_s, u"curl"_s}));
}

void TestConnectLines::namesAddressRegionAndAccount()
{
    for (const ui::ConnectTool &tool : tools()) {
        const QString code = codeOf(tool);
        QVERIFY2(code.contains(u"http://127.0.0.1:4579"_s), qPrintable(tool.id));
        QVERIFY2(code.contains(u"eu-west-1"_s), qPrintable(tool.id));
        QVERIFY2(code.contains(u"111122223333"_s), qPrintable(tool.id));
    }
}

/// An older one does not know AWS_ENDPOINT_URL, and would go to Amazon.
void TestConnectLines::everyLineOfTheCliNamesTheAddress()
{
    int count = 0;
    for (const ui::ConnectTool &tool : tools()) {
        for (const QString &line : codeOf(tool).split(u'\n')) {
            if (!line.startsWith("aws sesv2"_L1) && !line.startsWith("aws route53"_L1))
                continue;
            ++count;
            QVERIFY2(line.contains(u"--endpoint-url http://127.0.0.1:4579"_s), qPrintable(line));
        }
    }
    QVERIFY(count >= 4);
}

void TestConnectLines::exportsWhatProgramsRead()
{
    QCOMPARE(tools().first().blocks.first().code,
             u"export AWS_ENDPOINT_URL=http://127.0.0.1:4579\nexport AWS_REGION=eu-west-1\n"
             "export AWS_ACCESS_KEY_ID=111122223333\nexport AWS_SECRET_ACCESS_KEY=any"_s);
}

/// Beside the exported address, not only in the help: whoever copies the first block alone would reach Amazon.
void TestConnectLines::warnsOfACliThatIgnoresWhatIsExported()
{
    const ui::ConnectTool environment = tools().first();
    QCOMPARE(environment.blocks.size(), 2);
    QCOMPARE(
        environment.blocks.last().sentence,
        u"Then commands work as against AWS; an AWS CLI before 2.13 (Debian 12) needs --endpoint-url, else it asks "
        "Amazon:"_s);
    QVERIFY(environment.blocks.last().code.contains(u"--endpoint-url http://127.0.0.1:4579"_s));
}

void TestConnectLines::asksForTheTokenByItsVariable()
{
    QVERIFY(!codeOf(tools().last()).contains(u"X-Simulator-Token"_s));
    QVERIFY(codeOf(tools(u"SES_ENDPOINT_TOKEN"_s).last()).contains(u"-H \"X-Simulator-Token: $SES_ENDPOINT_TOKEN\""_s));
}

void TestConnectLines::leavesNoPlaceUnfilled()
{
    for (const ui::ConnectTool &tool : tools()) {
        for (const auto place : {"{url}"_L1, "{region}"_L1, "{account}"_L1})
            QVERIFY2(!codeOf(tool).contains(place), qPrintable(tool.id));
    }
}

QTEST_GUILESS_MAIN(TestConnectLines)
#include "tst_connectlines.moc"
