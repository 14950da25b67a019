// Starts a program and prints how many milliseconds pass until something of it is painted on the screen: the first
// change of any of a few points spread over it. The screen must lie still otherwise, as that of a fresh X server does.
//
//     bench-first-window PROGRAM [ARGUMENT...]

#include <X11/Xlib.h>
#include <X11/Xutil.h>

#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <thread>

namespace {

using Clock = std::chrono::steady_clock;

constexpr auto longest = std::chrono::seconds(30);
constexpr auto between = std::chrono::microseconds(500);
constexpr int perSide = 4;

using Points = std::array<unsigned long, perSide * perSide>;

Points look(Display *display)
{
    const int screen = DefaultScreen(display);
    Points points = {};
    for (int i = 0; i < perSide * perSide; ++i) {
        const int x = DisplayWidth(display, screen) * (2 * (i % perSide) + 1) / (2 * perSide);
        const int y = DisplayHeight(display, screen) * (2 * (i / perSide) + 1) / (2 * perSide);
        if (XImage *image = XGetImage(display, RootWindow(display, screen), x, y, 1, 1, AllPlanes, ZPixmap)) {
            points[static_cast<size_t>(i)] = XGetPixel(image, 0, 0);
            XDestroyImage(image);
        }
    }
    return points;
}

/** Waits until the screen is as it was, or no longer; whether it is. */
bool settles(Display *display, const Points &before)
{
    const auto end = Clock::now() + std::chrono::seconds(5);
    while (Clock::now() < end) {
        if (look(display) == before)
            return true;
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    return false;
}

} // namespace

int main(int argc, char **argv)
{
    Display *display = argc > 1 ? XOpenDisplay(nullptr) : nullptr;
    if (!display) {
        std::fputs(argc > 1 ? "no display\n" : "bench-first-window PROGRAM [ARGUMENT...]\n", stderr);
        return 2;
    }
    const Points before = look(display);
    const auto began = Clock::now();
    const pid_t program = fork();
    if (program == 0) {
        close(ConnectionNumber(display));
        execvp(argv[1], argv + 1);
        _exit(127);
    }
    bool painted = false;
    int status = 0;
    bool ended = false;
    while (!painted && !ended && Clock::now() - began < longest) {
        painted = look(display) != before;
        ended = !painted && waitpid(program, &status, WNOHANG) == program;
        std::this_thread::sleep_for(between);
    }
    const double took = std::chrono::duration<double, std::milli>(Clock::now() - began).count();
    if (!ended) {
        kill(program, SIGKILL);
        waitpid(program, &status, 0);
    }
    if (!painted) {
        std::fprintf(stderr, "%s painted nothing%s\n", argv[1], ended ? " and ended" : "");
        return 1;
    }
    if (!settles(display, before)) {
        std::fputs("the screen does not lie still\n", stderr);
        return 1;
    }
    std::printf("%.1f\n", took);
    XCloseDisplay(display);
    return 0;
}
