#include "ui/theme/shapes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

QImage canvas(qreal scale)
{
    QImage image(QSize(60, 40) * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::white);
    return image;
}

} // namespace

class TestShapes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesAreSharpAtAnyScale_data();
    void linesAreSharpAtAnyScale();
    void boxesHaveWholeBordersAtAnyScale_data() { linesAreSharpAtAnyScale_data(); }
    void boxesHaveWholeBordersAtAnyScale();
    void aPillIsRoundAtItsEnds();
    void aShadowFadesOut();
};

void TestShapes::linesAreSharpAtAnyScale_data()
{
    QTest::addColumn<qreal>("scale");
    QTest::addColumn<int>("thickness"); // of 1 px, in device pixels
    QTest::newRow("100 %") << 1.0 << 1;
    QTest::newRow("150 %") << 1.5 << 1;
    QTest::newRow("200 %") << 2.0 << 2;
}

void TestShapes::linesAreSharpAtAnyScale()
{
    QFETCH(qreal, scale);
    QFETCH(int, thickness);
    QImage image = canvas(scale);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLine(painter, QRectF(0, 11, 60, 1), Qt::black);
    painter.end();
    int dark = 0;
    for (int y = 0; y < image.height(); ++y) {
        const int grey = qGray(image.pixel(image.width() / 2, y));
        QVERIFY2(grey == 0 || grey == 255, "a line is blurred");
        dark += grey == 0;
    }
    QCOMPARE(dark, thickness);
}

void TestShapes::boxesHaveWholeBordersAtAnyScale()
{
    QFETCH(qreal, scale);
    QFETCH(int, thickness);
    QImage image = canvas(scale);
    QPainter painter(&image);
    paintBox(painter, QRectF(5, 5, 41, 21),
             {.background = Qt::white, .border = Qt::black, .borderWidth = 1, .radius = 8});
    painter.end();
    int dark = 0;
    for (int x = 0; x < image.width(); ++x) {
        const int grey = qGray(image.pixel(x, int(15 * scale)));
        QVERIFY2(grey == 0 || grey == 255, "a border is blurred");
        dark += grey == 0;
    }
    QCOMPARE(dark, 2 * thickness);
}

void TestShapes::aPillIsRoundAtItsEnds()
{
    QImage image = canvas(1);
    QPainter painter(&image);
    paintBox(painter, QRectF(0, 0, 60, 32), {.background = Qt::black, .radius = 20});
    painter.end();
    QCOMPARE(image.pixelColor(0, 0), QColor(Qt::white));
    QCOMPARE(image.pixelColor(1, 16), QColor(Qt::black));
    QCOMPARE(image.pixelColor(30, 0), QColor(Qt::black));
}

void TestShapes::aShadowFadesOut()
{
    QImage image(200, 200, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintShadow(painter, QRectF(50, 50, 100, 100), QColor(0, 0, 0, 26));
    painter.end();
    const int near = qGray(image.pixel(100, 155));
    const int far = qGray(image.pixel(100, 165));
    QVERIFY(near < far);
    QVERIFY(far < 255);
    QCOMPARE(qGray(image.pixel(100, 180)), 255);
}

QTEST_MAIN(TestShapes)
#include "tst_shapes.moc"
