#pragma once

#include <QWidget>

namespace ui {

class Button;
class Pagination;
class Text;
class TextInput;

/// The line above a table: filter with the number of matches at the left, pages and preferences at the right. In a
/// narrow window the filter takes the whole line and the rest a second one (visual.md section 10).
class TableTools : public QWidget
{
    Q_OBJECT

public:
    explicit TableTools(QWidget *parent = nullptr);

    TextInput *filter() const { return m_filter; }
    Pagination *pagination() const { return m_pagination; }
    Button *preferences() const { return m_preferences; } ///< the gear
    void setSlim(bool isSlim); ///< the filter alone, on the whole line
    void setMatches(const QString &text); ///< "4 matches"; empty: none are shown

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    int controlHeight() const;
    void place();

    TextInput *m_filter;
    Text *m_matches;
    bool m_isSlim = false;
    Pagination *m_pagination;
    Button *m_preferences;
};

} // namespace ui
