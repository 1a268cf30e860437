#include "tests/pictures/scenes/consolestage.h"

namespace pictures {

struct ConsoleStage::Parts
{
    QWidget window;
};

ConsoleStage::ConsoleStage(const Look &look) : m_parts(std::make_unique<Parts>())
{
    m_parts->window.resize(look.window);
    m_parts->window.show();
}

ConsoleStage::~ConsoleStage() = default;

QWidget &ConsoleStage::window()
{
    return m_parts->window;
}

QScrollBar *ConsoleStage::pageScrollBar()
{
    return nullptr;
}

void ConsoleStage::goTo(const QString &)
{
}

void ConsoleStage::chooseRegion(const QString &)
{
}

} // namespace pictures
