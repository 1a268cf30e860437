#pragma once

#include <QWidget>

namespace ui {

class Select;
class TextInput;

/// A subdomain and a domain to choose beside each other, or below where there is little room (picture `sets-create`).
/// The control of a field.
class DomainChoice : public QWidget
{
    Q_OBJECT

public:
    explicit DomainChoice(QWidget *parent = nullptr);

    TextInput *subdomain() const { return m_subdomain; }
    Select *domain() const { return m_domain; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    int arrange(int width, bool apply) const;

    TextInput *m_subdomain;
    Select *m_domain;
};

} // namespace ui
