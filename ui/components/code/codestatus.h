#pragma once

#include <QWidget>

namespace ui {

class CodeCount;
class MenuButton;
class Text;

/// The line below a text of code: its language, the cursor's place, how much is wrong, and a gear with settings.
class CodeStatus : public QWidget
{
    Q_OBJECT

public:
    static constexpr int wholeHeight = 39; ///< with the line above

    explicit CodeStatus(QWidget *parent = nullptr);

    void setPlace(int line, int column);
    void setCounts(int errors, int warnings);
    void setWrapping(bool wraps);

    QSize sizeHint() const override { return {400, wholeHeight}; }

Q_SIGNALS:
    void errorsPressed();
    void warningsPressed();
    void wrappingChosen(bool wraps);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    Text *m_language;
    Text *m_place;
    CodeCount *m_errors;
    CodeCount *m_warnings;
    MenuButton *m_settings;
    bool m_wraps = true;
};

} // namespace ui
