#include "ui/pages/mailbox/mailpaper.h"
#include "ui/theme/style.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>

using namespace Qt::StringLiterals;

/// What a mail says, shown without loading anything (visual.md 13.2).
class TestMailPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void loadsNothingFromTheNetwork_data();
    void loadsNothingFromTheNetwork();
    void loadsNothingFromThisComputer();
    void showsAFrameForAPicture();
    void isWhiteInEitherTheme_data();
    void isWhiteInEitherTheme();
    void tellsOfALink();
    void staysWhereItIsWhenALinkIsFollowed();
    void makesLinksOfAddressesInText_data();
    void makesLinksOfAddressesInText();
    void showsTextAsItIs();
    void isAsHighAsItIsLong();

private:
    QStringList links() const;
    void clickOn(const QString &text);

    std::unique_ptr<ui::MailPaper> m_paper;
};

void TestMailPaper::init()
{
    m_paper = std::make_unique<ui::MailPaper>();
    m_paper->resize(500, 200);
    m_paper->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_paper.get()));
}

QStringList TestMailPaper::links() const
{
    QStringList links;
    for (QTextBlock block = m_paper->document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QString address = part.fragment().charFormat().anchorHref();
            if (!address.isEmpty() && !links.contains(address))
                links += address;
        }
    }
    return links;
}

void TestMailPaper::clickOn(const QString &text)
{
    QTextCursor found = m_paper->document()->find(text);
    QVERIFY(!found.isNull());
    QTest::mouseClick(m_paper->viewport(), Qt::LeftButton, {}, m_paper->cursorRect(found).center() - QPoint(3, 0));
}

void TestMailPaper::loadsNothingFromTheNetwork_data()
{
    QTest::addColumn<QString>("html");
    QTest::newRow("picture") << u"<img src=\"%1/a.png\">"_s;
    QTest::newRow("picture with a size") << u"<img src='%1/a.png' width=10 height=10>"_s;
    QTest::newRow("style sheet") << u"<html><head><link rel=\"stylesheet\" href=\"%1/a.css\"></head>x</html>"_s;
    QTest::newRow("imported style") << u"<html><head><style>@import url(%1/a.css);</style></head>x</html>"_s;
    QTest::newRow("background") << u"<table background=\"%1/a.png\"><tr><td>x</td></tr></table>"_s;
    QTest::newRow("background in a style") << u"<p style=\"background-image: url(%1/a.png)\">x</p>"_s;
    QTest::newRow("list marker") << u"<ul style=\"list-style-image: url(%1/a.png)\"><li>x</li></ul>"_s;
    QTest::newRow("frame") << u"<iframe src=\"%1/a.html\"></iframe>"_s;
    QTest::newRow("script") << u"<script src=\"%1/a.js\"></script>"_s;
    QTest::newRow("refresh") << u"<meta http-equiv=\"refresh\" content=\"0; url=%1/a.html\">x"_s;
}

void TestMailPaper::loadsNothingFromTheNetwork()
{
    QFETCH(QString, html);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QSignalSpy connected(&server, &QTcpServer::newConnection);
    m_paper->showHtml(html.arg(u"http://127.0.0.1:%1"_s.arg(server.serverPort())));
    m_paper->grab();
    QCoreApplication::processEvents();
    QVERIFY(!server.waitForNewConnection(50));
    QVERIFY(connected.isEmpty());
}

/// A file that is there is not read: a picture of it would be as large as it is.
void TestMailPaper::loadsNothingFromThisComputer()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.png"_s);
    QImage red(7, 5, QImage::Format_RGB32);
    red.fill(Qt::red);
    QVERIFY(red.save(path));
    m_paper->setSearchPaths({folder.path()});
    for (const QString &source : {path, u"file://"_s + path, u"a.png"_s}) {
        m_paper->showHtml(u"<img src=\"%1\">"_s.arg(source));
        const QImage shown = m_paper->grab().toImage();
        for (int y = 0; y < shown.height(); ++y) {
            for (int x = 0; x < shown.width(); ++x)
                QVERIFY2(shown.pixelColor(x, y) != QColor(Qt::red), qPrintable(source));
        }
    }
}

void TestMailPaper::showsAFrameForAPicture()
{
    m_paper->showHtml(u"<p>x</p>"_s);
    const int without = m_paper->height();
    m_paper->showHtml(u"<p>x</p><img src=\"https://example.org/a.png\">"_s);
    QVERIFY(m_paper->height() >= without + 40);
    const QVariant picture =
        m_paper->document()->resource(QTextDocument::ImageResource, QUrl(u"https://example.org/a.png"_s));
    QVERIFY(!picture.value<QImage>().isNull());
}

void TestMailPaper::isWhiteInEitherTheme_data()
{
    QTest::addColumn<ui::Scheme>("scheme");
    QTest::newRow("light") << ui::Scheme::Light;
    QTest::newRow("dark") << ui::Scheme::Dark;
}

void TestMailPaper::isWhiteInEitherTheme()
{
    QFETCH(ui::Scheme, scheme);
    ui::applyTheme(ui::Theme(scheme));
    m_paper->showHtml(u"<p>x</p>"_s);
    QCOMPARE(m_paper->grab().toImage().pixelColor(10, 10), QColor(Qt::white));
}

void TestMailPaper::tellsOfALink()
{
    QSignalSpy activated(m_paper.get(), &ui::MailPaper::linkActivated);
    m_paper->showHtml(u"<p><a href=\"https://example.org/?a=1&amp;b=x%40y\">here</a></p>"_s);
    clickOn(u"here"_s);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().toString(), u"https://example.org/?a=1&b=x%40y"_s);
}

void TestMailPaper::staysWhereItIsWhenALinkIsFollowed()
{
    m_paper->showHtml(u"<p><a href=\"https://example.org/\">here</a></p>"_s);
    clickOn(u"here"_s);
    QCOMPARE(m_paper->toPlainText(), u"here"_s);
}

void TestMailPaper::makesLinksOfAddressesInText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("addresses");
    QTest::newRow("none") << u"Nothing here."_s << QStringList();
    QTest::newRow("one") << u"Go to\r\nhttps://a.org/?x=1&y=2\r\nnow"_s << QStringList{u"https://a.org/?x=1&y=2"_s};
    QTest::newRow("two") << u"http://a.org https://b.org"_s << QStringList{u"http://a.org"_s, u"https://b.org"_s};
    QTest::newRow("in brackets") << u"<https://a.org>"_s << QStringList{u"https://a.org"_s};
}

void TestMailPaper::makesLinksOfAddressesInText()
{
    QFETCH(QString, text);
    QFETCH(QStringList, addresses);
    m_paper->showText(text);
    QCOMPARE(links(), addresses);
}

void TestMailPaper::showsTextAsItIs()
{
    m_paper->showText(u"<b>a</b> & b\nc"_s);
    QCOMPARE(m_paper->toPlainText(), u"<b>a</b> & b\nc"_s);
}

void TestMailPaper::isAsHighAsItIsLong()
{
    m_paper->showText(u"x"_s);
    const int one = m_paper->height();
    m_paper->showText(u"x\nx\nx\nx\nx"_s);
    QVERIFY(m_paper->height() >= one + 4 * 14);
    m_paper->resize(200, 50);
    m_paper->showText(QString(u"word "_s).repeated(100));
    const int narrow = m_paper->height();
    m_paper->resize(500, 50);
    QTRY_VERIFY(m_paper->height() < narrow);
}

QTEST_MAIN(TestMailPaper)
#include "tst_mailpaper.moc"
