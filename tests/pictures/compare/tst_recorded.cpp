#include "tests/pictures/compare/painted.h"

#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

class Drawing : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(QRectF(2, 3, 10, 1), QColor("#c6c6cd"_L1));
        painter.setPen(QColor("#0f141a"_L1));
        painter.drawText(QPointF(5, 30), u"Delete"_s);
    }
};

class tst_recorded : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhereAndInWhichColourSomethingWasPainted()
    {
        QWidget window;
        window.resize(200, 100);
        auto *frame = new QWidget(&window);
        frame->setGeometry(20, 10, 150, 80);
        auto *drawing = new Drawing(frame);
        drawing->setGeometry(7, 8, 100, 50);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));

        const auto painted = pictures::recorded(window, {{"Drawing"_L1, "dialog"_L1}});

        QList<pictures::Painted> drawn;
        for (const auto &part : painted) {
            if (part.owner == "Drawing"_L1)
                drawn.append(part);
        }
        QCOMPARE(drawn.size(), 3); // the widget, the line, the text
        QCOMPARE(drawn.at(0).box, QRectF(27, 18, 100, 50));
        QCOMPARE(drawn.at(1).box, QRectF(29, 21, 10, 1));
        QCOMPARE(drawn.at(1).color, QColor("#c6c6cd"_L1));
        QCOMPARE(drawn.at(2).text, u"Delete"_s);
        QCOMPARE(drawn.at(2).box.left(), 32);
        QCOMPARE(drawn.at(2).baseline, 48);
        QCOMPARE(drawn.at(2).color, QColor("#0f141a"_L1));
        QCOMPARE(drawn.at(2).area, u"dialog"_s);
    }

    void knowsWhereSomethingIsThatIsScrolledInPart()
    {
        QWidget window;
        window.resize(200, 100);
        auto *frame = new QWidget(&window);
        frame->setGeometry(20, 10, 150, 80);
        auto *drawing = new Drawing(frame);
        drawing->setGeometry(0, -5, 100, 50);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));

        for (const auto &part : pictures::recorded(window, {})) {
            if (part.kind == pictures::Painted::Kind::Text)
                QCOMPARE(part.baseline, 35);
        }
    }

    void leavesOutWhatIsHiddenOrScrolledAway()
    {
        QWidget window;
        window.resize(200, 100);
        auto *hidden = new Drawing(&window);
        hidden->hide();
        auto *away = new Drawing(&window);
        away->setGeometry(0, 120, 50, 50);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));

        for (const auto &part : pictures::recorded(window, {}))
            QVERIFY(part.owner != "Drawing"_L1);
    }
};

} // namespace

QTEST_MAIN(tst_recorded)
#include "tst_recorded.moc"
