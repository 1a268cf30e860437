#pragma once

#include "ui/components/controls/control.h"

namespace ui {

/// One step of WizardSteps: a mark, its number and its title.
class WizardStep : public Control
{
    Q_OBJECT

public:
    enum class Stage { Done, Present, Later };

    /// `number`: from 1.
    WizardStep(int number, const QString &title, QWidget *parent);

    void setStage(Stage stage); ///< only what is done can be pressed

    int markTop() const;
    int markBottom() const;
    QSize sizeHint() const override;
    FocusShape focusShape() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintMark(QPainter &painter, const Theme &theme) const;

    QString m_number;
    Stage m_stage = Stage::Later;
};

} // namespace ui
