#pragma once

#include <QString>
#include <QWidget>

namespace ui {

class Button;

/// A framed message in the page: icon, header, text; a button at the right, which goes below the text when there is
/// little room (visual.md section 6).
class Alert : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Info, Success, Warning, Error };

    Alert(Kind kind, const QString &header, const QString &text, QWidget *parent = nullptr);

    void setText(const QString &text);
    QString header() const { return m_header; }
    QString text() const { return m_text; }

    /// Adds the button; what it does is for whoever listens to its clicks.
    Button *addAction(const QString &text);
    Button *action() const { return m_action; } ///< null without one
    void setDismissible(bool dismissible);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void dismissed(); ///< the cross was pressed; the alert hides itself

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int padding() const; ///< above and below the text
    bool isNarrow(int width) const;
    int textWidthIn(int width) const;
    int textHeightIn(int width) const;
    void place();

    Kind m_kind;
    QString m_header;
    QString m_text;
    Button *m_action = nullptr;
    Button *m_cross = nullptr;
};

} // namespace ui
