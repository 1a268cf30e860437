#include "ui/components/content/emphasizedtext.h"
#include "ui/theme/style.h"

#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;

/// A sentence in which one part stands bold.
class TestEmphasizedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsInWhatIsGiven_data();
    void fillsInWhatIsGiven();
    void standsOutInItsPlace();
    void breaksWhereThereIsLittleRoom();
};

namespace {

/// How dark the columns of the picture from `left` to `right` are.
int ink(const QImage &picture, int left, int right)
{
    int sum = 0;
    for (int x = left; x < right; ++x) {
        for (int y = 0; y < picture.height(); ++y)
            sum += 255 - qGray(picture.pixel(x, y));
    }
    return sum;
}

QImage pictureOf(ui::EmphasizedText &text)
{
    text.resize(400, 20);
    QImage picture(400, 20, QImage::Format_RGB32);
    picture.fill(Qt::white);
    text.render(&picture, {}, {}, QWidget::RenderFlags());
    return picture;
}

} // namespace

void TestEmphasizedText::fillsInWhatIsGiven_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("strong");
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("text");
    QTest::newRow("both") << u"The policy %1 of %2."_s << u"A"_s << u"b.org"_s << u"The policy A of b.org."_s;
    QTest::newRow("other order") << u"%2: %1"_s << u"A"_s << u"b.org"_s << u"b.org: A"_s;
    QTest::newRow("alone") << u"%1"_s << u"A"_s << QString() << u"A"_s;
    QTest::newRow("percent signs in both") << u"%1 of %2."_s << u"%2%1"_s << u"%1@b.org"_s << u"%2%1 of %1@b.org."_s;
    QTest::newRow("markup") << u"%1"_s << u"<b>A</b>"_s << QString() << u"<b>A</b>"_s;
}

void TestEmphasizedText::fillsInWhatIsGiven()
{
    QFETCH(QString, sentence);
    QFETCH(QString, strong);
    QFETCH(QString, plain);
    QTEST(ui::EmphasizedText(sentence, strong, plain).text(), "text");
}

void TestEmphasizedText::standsOutInItsPlace()
{
    ui::applyTheme(ui::Theme());
    ui::EmphasizedText first(u"%1 %2"_s, u"HHHHHHHH"_s, u"HHHHHHHH"_s);
    ui::EmphasizedText second(u"%2 %1"_s, u"HHHHHHHH"_s, u"HHHHHHHH"_s);
    const int middle = first.sizeHint().width() / 2;
    const QImage strongFirst = pictureOf(first);
    const QImage strongSecond = pictureOf(second);
    QVERIFY(ink(strongFirst, 0, middle) > ink(strongSecond, 0, middle) * 5 / 4);
    QVERIFY(ink(strongSecond, middle, 400) > ink(strongFirst, middle, 400) * 5 / 4);
}

void TestEmphasizedText::breaksWhereThereIsLittleRoom()
{
    const ui::EmphasizedText text(u"The policy %1 is deleted."_s, QString(64, u'w'));
    QCOMPARE(text.heightForWidth(text.sizeHint().width()), 20);
    QCOMPARE(text.heightForWidth(text.sizeHint().width() / 2) % 20, 0);
    QVERIFY(text.heightForWidth(text.sizeHint().width() / 2) >= 40);
}

QTEST_MAIN(TestEmphasizedText)
#include "tst_emphasizedtext.moc"
