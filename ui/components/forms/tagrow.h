#pragma once

#include "ui/components/forms/tageditor.h"

namespace ui {

class Button;
class FieldLabel;
class RemarkLine;
class Text;
class TextInput;

/// One pair of a TagEditor: key, value and what one can do with them.
class TagRow : public QWidget
{
    Q_OBJECT

public:
    explicit TagRow(QWidget *parent);

    /// What stands in it is stored so: its key cannot be changed any more, and its value follows as long as the user
    /// has not changed it.
    void setStored(const TagEditor::Pair &pair);
    void forget(); ///< it is no longer stored; what stands in it is to be added
    const std::optional<TagEditor::Pair> &stored() const { return m_stored; }

    TagEditor::Pair pair() const;
    bool isMarked() const { return m_marked; } ///< to be removed
    void setMarked(bool marked);
    bool isEmpty() const; ///< nothing was typed yet
    bool isChanged() const; ///< against what is stored

    void setNumber(int number); ///< in the names of its parts
    void setRemarks(const Remark &key, const Remark &value);
    bool hasRemark() const;
    bool isWrong() const;

    TextInput *key() const { return m_key; }
    TextInput *value() const { return m_value; }
    Button *remove() const { return m_remove; }
    Button *undo() const { return m_undo; }
    QWidget *firstWrong() const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(width, false); }
    QSize sizeHint() const override;

Q_SIGNALS:
    void edited(); ///< another text stands in one of its fields
    void left(); ///< the focus left one that was changed

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    TextInput *addField(const QString &hint);
    void showState();
    void showNames();
    int arrange(int width, bool apply) const;
    int arrangeField(TextInput *field, RemarkLine *remark, const QRect &place, bool apply) const;
    int arrangeBeside(int width, bool apply) const;
    int arrangeBelow(int width, bool apply) const;
    int arrangeMark(const QPoint &at, int width, bool apply) const;

    std::optional<TagEditor::Pair> m_stored;
    bool m_marked = false;
    Remark m_keyRemark;
    Remark m_valueRemark;
    FieldLabel *m_keyLabel;
    FieldLabel *m_valueLabel;
    TextInput *m_key;
    TextInput *m_value;
    RemarkLine *m_keyLine;
    RemarkLine *m_valueLine;
    Button *m_remove;
    Text *m_mark;
    Button *m_undo;
};

/// How the parts of a row share it. Where there is room, key, value and button take 3/8, 3/8 and 2/8 of it, a block's
/// gap apart; where there is less, key and value take a half each, and the button stands below; where there is little,
/// all stand below each other.
struct TagColumns
{
    int value; ///< left edges
    std::optional<int> remove; ///< absent: below the key
    int keyWidth;
    int valueWidth;

    bool areBeside() const { return value > 0; }
};
TagColumns tagColumns(const QWidget *editor, int width);

} // namespace ui
