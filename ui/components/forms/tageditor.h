#pragma once

#include "ui/components/forms/checked.h"
#include "ui/components/forms/remark.h"

#include <QList>
#include <QWidget>

#include <functional>

namespace ui {

class Button;
class FieldLabel;
class RemarkLine;
class TagRow;
class Text;

/// Pairs of a key and a value that the user adds, changes and removes (console.md 5.3). The key of a stored pair cannot
/// be changed; a stored pair that is removed stays in sight, with "Undo", until it is saved. Rows are counted from 0 in
/// object names: key0, value0, remove0, undo0; the button below is addTag.
class TagEditor : public QWidget, public Checked
{
    Q_OBJECT

public:
    struct Pair
    {
        QString key;
        QString value;
        bool operator==(const Pair &) const = default;
    };
    using Check = std::function<Remark(const QString &text)>;

    explicit TagEditor(int most = 50, QWidget *parent = nullptr);

    /// What may stand in a key and in a value, beside the rules of the editor itself: keys are there and differ.
    void setChecks(Check key, Check value);

    /// Shows what is stored. Rows that the user changed, added or marked stay as they are; one that is no longer stored
    /// goes, unless its value was changed: then it would be added again.
    void setStored(const QList<Pair> &pairs);

    QList<Pair> pairs() const; ///< as they will be: without those that are marked, and without rows that are empty
    bool isChanged() const; ///< against what is stored

    bool check() override;
    QWidget *firstWrong() const override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void edited(); ///< by the user

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    TagRow *addRow();
    void addByUser();
    void removeByUser(TagRow *row);
    void undoByUser(TagRow *row);
    void takeEdit();
    void takeLeave(TagRow *row);
    TagRow *rowOf(const QString &key) const; ///< null: no row has it
    void dropLost(const QList<Pair> &pairs);
    void renumber();

    void remark(bool all);
    Remark keyRemark(const TagRow *row) const;
    Remark valueRemark(const TagRow *row) const;
    bool isTwice(const TagRow *row) const;
    int count() const; ///< rows that are not marked
    void showCount();
    void rearrange();
    int arrange(int width, bool apply) const;

    int m_most;
    Check m_keyCheck;
    Check m_valueCheck;
    QList<TagRow *> m_rows;
    QList<TagRow *> m_asked; ///< rows whose remarks are shown: they were left, or all were checked
    FieldLabel *m_keyLabel;
    FieldLabel *m_valueLabel;
    Text *m_empty;
    Button *m_add;
    Text *m_info;
    RemarkLine *m_tooMany;
};

} // namespace ui
