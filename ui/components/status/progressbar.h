#pragma once

#include <QWidget>

namespace ui {

/// How far something is: label, description, a thin bar with the percentage, and a remark below. In a flash message it
/// takes its colours (visual.md, gallery-status).
class ProgressBar : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressBar(const QString &label = {}, QWidget *parent = nullptr);

    void setDescription(const QString &description);
    void setRemark(const QString &remark);
    void setValue(int percent); ///< 0 to 100
    int value() const { return m_value; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int barTop() const;

    QString m_label;
    QString m_description;
    QString m_remark;
    int m_value = 0;
};

} // namespace ui
