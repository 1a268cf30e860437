#pragma once

#include <QTextBrowser>

namespace ui {

/// What a mail says, on white paper in either theme, as high as it is long. Nothing is ever loaded from elsewhere, be
/// it the network or this computer: a picture is a frame with its address, a style sheet is nothing. A link does
/// nothing by itself.
class MailPaper : public QTextBrowser
{
    Q_OBJECT

public:
    explicit MailPaper(QWidget *parent = nullptr);

    void showHtml(const QString &html); ///< as it came with the mail
    void showText(const QString &text); ///< lines as they are; addresses in it become links

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void linkActivated(const QString &address);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void fit();
};

} // namespace ui
