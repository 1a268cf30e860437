#include "ui/components/controls/button.h"
#include "ui/components/status/closebutton.h"
#include "ui/components/status/modal.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace ui;

// A window with a button that opens the dialog, and the dialog with a field.
class TestModal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void standsAsInTheReference();
    void dimsTheWholeWindow();
    void focusStartsOnCancelAndGoesBack();
    void tabStaysInside();
    void escAndCrossCancel_data();
    void escAndCrossCancel();
    void enterConfirms();
    void busyLocksEverything();
    void bodyScrollsInALowWindow();
    void bodyThatFitsAgainScrollsNoLonger();
    void keysOfThePageBelowDoNothing();

private:
    Modal *open(int bodyHeight = 184);

    std::unique_ptr<QWidget> m_window;
    QPushButton *m_opener = nullptr;
};

void TestModal::init()
{
    applyTheme(Theme(Scheme::Light, Density::Comfortable, Motion::Off));
    m_window = std::make_unique<QWidget>();
    m_window->resize(1440, 900);
    m_opener = new QPushButton(u"Delete"_s, m_window.get());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_opener->setFocus();
}

void TestModal::cleanup()
{
    m_window.reset();
}

Modal *TestModal::open(int bodyHeight)
{
    auto *modal = new Modal(u"Delete 3 identities?"_s, Modal::Size::Normal, m_opener);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new QLineEdit);
    body->setFixedHeight(bodyHeight);
    modal->setBody(body);
    modal->addCancel();
    modal->addAction(u"Delete"_s);
    modal->open();
    return modal;
}

// list-delete-dialog
void TestModal::standsAsInTheReference()
{
    const Modal *modal = open();
    QCOMPARE(modal->panel(), QRect(420, 293, 600, 314));
    QCOMPARE(modal->findChild<CloseButton *>(u"close"_s)->geometry(), QRect(972, 305, 32, 32));
    const QRect confirm = modal->findChild<Button *>(u"confirm"_s)->geometry();
    QCOMPARE(confirm.topRight(), QPoint(1000 - 1, 563));
    QCOMPARE(confirm.height(), 32);
    const QRect cancel = modal->findChild<Button *>(u"cancel"_s)->geometry();
    QCOMPARE(cancel.right() + 1 + 8, confirm.left());
}

void TestModal::dimsTheWholeWindow()
{
    const Modal *modal = open();
    QCOMPARE(modal->geometry(), m_window->rect());
    m_window->resize(1024, 700);
    QTRY_COMPARE(modal->geometry(), QRect(0, 0, 1024, 700));
    QCOMPARE(modal->panel().center().x(), 511);
    const QImage image = m_window->grab().toImage();
    QCOMPARE(image.pixelColor(512, 350), QColor(u"#ffffff"_s));
    QVERIFY(image.pixelColor(5, 690).lightness() < 140);
}

void TestModal::focusStartsOnCancelAndGoesBack()
{
    Modal *modal = open();
    QCOMPARE(QApplication::focusWidget(), modal->findChild<Button *>(u"cancel"_s));
    modal->close();
    QCOMPARE(QApplication::focusWidget(), m_opener);
}

void TestModal::tabStaysInside()
{
    const Modal *modal = open();
    QSet<QWidget *> seen;
    for (int i = 0; i < 10; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(modal->isAncestorOf(QApplication::focusWidget()));
        seen.insert(QApplication::focusWidget());
    }
    QCOMPARE(seen.size(), 4); // cross, field, cancel, confirm
    for (int i = 0; i < 10; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
        QVERIFY(modal->isAncestorOf(QApplication::focusWidget()));
    }
}

void TestModal::escAndCrossCancel_data()
{
    QTest::addColumn<QString>("button");
    QTest::newRow("Esc") << QString();
    QTest::newRow("cross") << u"close"_s;
    QTest::newRow("Cancel") << u"cancel"_s;
}

void TestModal::escAndCrossCancel()
{
    QFETCH(QString, button);
    Modal *modal = open();
    QSignalSpy cancelled(modal, &Modal::cancelled);
    QSignalSpy confirmed(modal, &Modal::confirmed);
    if (button.isEmpty())
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    else
        QTest::mouseClick(modal->findChild<QWidget *>(button), Qt::LeftButton);
    QCOMPARE(cancelled.count(), 1);
    QCOMPARE(confirmed.count(), 0);
    QVERIFY(modal->isHidden());
    QCOMPARE(QApplication::focusWidget(), m_opener);
}

void TestModal::enterConfirms()
{
    Modal *modal = open();
    QSignalSpy confirmed(modal, &Modal::confirmed);
    QTest::keyClick(modal->findChild<QLineEdit *>(), Qt::Key_Return);
    QCOMPARE(confirmed.count(), 1);
    QVERIFY(modal->isVisible()); // until whoever confirmed closes it
}

void TestModal::busyLocksEverything()
{
    Modal *modal = open();
    modal->setBusy(true);
    QVERIFY(!modal->findChild<Button *>(u"cancel"_s)->isEnabled());
    QVERIFY(modal->findChild<Button *>(u"confirm"_s)->isLoading());
    QSignalSpy cancelled(modal, &Modal::cancelled);
    QSignalSpy confirmed(modal, &Modal::confirmed);
    QTest::keyClick(modal, Qt::Key_Escape);
    QTest::keyClick(modal, Qt::Key_Return);
    QTest::mouseClick(modal->findChild<QWidget *>(u"close"_s), Qt::LeftButton);
    QCOMPARE(cancelled.count() + confirmed.count(), 0);
    modal->setBusy(false);
    QTest::keyClick(modal, Qt::Key_Escape);
    QCOMPARE(cancelled.count(), 1);
}

void TestModal::bodyScrollsInALowWindow()
{
    const Modal *modal = open(2000);
    QCOMPARE(modal->panel().height(), 900 - 32);
    QVERIFY(m_window->rect().contains(modal->panel()));
}

/// A text that takes a line more as soon as a scroll bar takes room from it.
class NarrowText : public QWidget
{
public:
    NarrowText()
    {
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return width < 560 ? 500 : 400; }
};

void TestModal::bodyThatFitsAgainScrollsNoLonger()
{
    auto *modal = new Modal(u"Delete identity?"_s, Modal::Size::Normal, m_opener);
    auto *text = new NarrowText;
    modal->setBody(text);
    modal->addCancel();
    m_window->resize(1440, 300);
    modal->open();
    const auto *bar = modal->findChild<QScrollArea *>()->verticalScrollBar();
    QTRY_VERIFY(bar->isVisible());
    m_window->resize(1440, 900);
    QTRY_VERIFY(!bar->isVisible());
    QCOMPARE(text->size(), QSize(560, 400));
}

void TestModal::keysOfThePageBelowDoNothing()
{
    QShortcut shortcut(QKeySequence(Qt::Key_F5), m_window.get());
    QSignalSpy activated(&shortcut, &QShortcut::activated);
    Modal *modal = open();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F5);
    QCOMPARE(activated.count(), 0);
    modal->close();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F5);
    QCOMPARE(activated.count(), 1);
}

QTEST_MAIN(TestModal)
#include "tst_modal.moc"
