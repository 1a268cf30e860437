#include "ui/components/content/sentence.h"
#include "ui/components/content/text.h"
#include "ui/components/controls/link.h"
#include "ui/theme/style.h"

#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace ui;

/// Parts of a sentence in several styles.
class TestSentence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { applyTheme(Theme(Scheme::Light, Density::Comfortable, Motion::Off)); }
    void partsFollowEachOther();
    void whatDoesNotFitGoesOnBelow();
    void aLongPartWraps();
    void hasTheHeightOfItsWidthInALayout();
    void isCleared();
};

void TestSentence::partsFollowEachOther()
{
    Sentence sentence;
    auto *first = new Text(u"SES reports"_s);
    auto *link = new Link(u"Hosted zone a.org"_s);
    sentence.add(first)->add(link);
    sentence.resize(600, sentence.heightForWidth(600));
    sentence.show();
    QCOMPARE(first->x(), 0);
    QVERIFY(link->x() >= first->geometry().right() + 1);
    QVERIFY(link->x() <= first->geometry().right() + 6); // a space
    QCOMPARE(sentence.height(), 20);
}

void TestSentence::whatDoesNotFitGoesOnBelow()
{
    Sentence sentence;
    auto *first = new Text(u"SES reports nothing"_s);
    auto *second = new Text(u"for this identity"_s);
    sentence.add(first)->add(second);
    const int width = first->sizeHint().width() + 10;
    sentence.resize(width, sentence.heightForWidth(width));
    sentence.show();
    QCOMPARE(second->x(), 0);
    QCOMPARE(second->y(), first->y() + 20);
    QCOMPARE(sentence.height(), 40);
}

void TestSentence::aLongPartWraps()
{
    Sentence sentence;
    auto *part = new Text(QString(u"word "_s).repeated(50).trimmed());
    sentence.add(part->setWrap(Wrap::Words));
    sentence.resize(300, sentence.heightForWidth(300));
    sentence.show();
    QVERIFY(sentence.height() > 3 * 20);
    QVERIFY(part->geometry().right() < 300);
}

void TestSentence::hasTheHeightOfItsWidthInALayout()
{
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    auto *sentence = new Sentence;
    for (int i = 0; i < 8; ++i)
        sentence->add(new Text(u"A part of it"_s));
    column->addWidget(sentence);
    page.resize(900, 400);
    page.show();
    page.resize(200, 400);
    QTRY_COMPARE(sentence->height(), sentence->heightForWidth(sentence->width()));
    QVERIFY(sentence->height() > 20);
}

void TestSentence::isCleared()
{
    Sentence sentence;
    sentence.add(new Text(u"x"_s));
    sentence.clear();
    QVERIFY(sentence.findChildren<Text *>().isEmpty());
    QCOMPARE(sentence.heightForWidth(300), 20);
}

QTEST_MAIN(TestSentence)
#include "tst_sentence.moc"
