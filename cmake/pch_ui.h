#pragma once

#include <QAbstractTableModel>
#include <QAction>
#include <QBoxLayout>
#include <QFutureWatcher>
#include <QLabel>
#include <QMainWindow>
#include <QPainter>
#include <QTableView>
#include <QToolButton>
#include <QWidget>
