// The least a Qt Widgets program can do: one window with a label. The peer of the first painted window.

#include <QApplication>
#include <QLabel>

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QLabel label(QStringLiteral("minimal"));
    label.resize(1280, 800);
    label.show();
    return QApplication::exec();
}
