# How targets of this project are made: one set of flags, one include tree per library.

# What makes a memory error hard to use. On for what is shipped; a target of its own, so that every build can test it.
include(CheckPIESupported)
check_pie_supported(LANGUAGES CXX)
include(CheckCXXCompilerFlag)
check_cxx_compiler_flag(-fcf-protection STEWARD_HAS_CF_PROTECTION)
add_library(steward_hardening INTERFACE)
target_compile_options(steward_hardening INTERFACE
    -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2 -fstack-protector-strong -fstack-clash-protection
    $<$<BOOL:${STEWARD_HAS_CF_PROTECTION}>:-fcf-protection=full>)
target_link_options(steward_hardening INTERFACE -Wl,-z,relro,-z,now,-z,noexecstack)

add_library(steward_flags INTERFACE)
target_compile_definitions(steward_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS QT_NO_FOREACH
    QT_DISABLE_DEPRECATED_BEFORE=0x060400 STEWARD_VERSION="${PROJECT_VERSION}")
target_compile_options(steward_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wno-missing-field-initializers
    $<$<BOOL:${STEWARD_WERROR}>:-Werror>
    -fstack-protector-strong -fno-omit-frame-pointer)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    # GCC 12 warns of overflows inside std::string at -O2 and above that are not there (gcc.gnu.org/PR105329, PR105651).
    target_compile_options(steward_flags INTERFACE -Wno-stringop-overflow -Wno-restrict)
endif()
if(STEWARD_SANITIZE)
    target_compile_options(steward_flags INTERFACE "-fsanitize=${STEWARD_SANITIZE}" -fno-sanitize-recover=undefined)
    target_link_options(steward_flags INTERFACE "-fsanitize=${STEWARD_SANITIZE}")
elseif(CMAKE_BUILD_TYPE STREQUAL "Release")
    target_link_libraries(steward_flags INTERFACE steward_hardening)
endif()
find_program(STEWARD_MOLD mold)
if(STEWARD_MOLD)
    target_link_options(steward_flags INTERFACE -fuse-ld=mold)
endif()
find_program(STEWARD_CCACHE ccache)
if(STEWARD_CCACHE)
    set(CMAKE_C_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${STEWARD_CCACHE})
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_C_COMPILER_LAUNCHER})
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        target_compile_options(steward_flags INTERFACE -fpch-preprocess)
    endif()
endif()

# Puts the folder into an include tree of its own, so that only those who link the target can include it.
function(steward_expose target folder)
    set(tree "${CMAKE_BINARY_DIR}/include/${target}")
    get_filename_component(parent "${tree}/${folder}" DIRECTORY)
    file(MAKE_DIRECTORY "${parent}")
    file(CREATE_LINK "${CMAKE_SOURCE_DIR}/${folder}" "${tree}/${folder}" SYMBOLIC)
    target_include_directories(${target} PUBLIC "${tree}")
endfunction()

# steward_library(<target> <folder> LINK <targets>...): every source below the folder, and nothing but LINK to include.
function(steward_library target folder)
    cmake_parse_arguments(ARG "" "" "LINK;PRIVATE_LINK" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/${folder}/*.cpp" "${CMAKE_SOURCE_DIR}/${folder}/*.h")
    add_library(${target} STATIC ${sources})
    steward_expose(${target} ${folder})
    target_link_libraries(${target} PUBLIC steward_flags Qt6::Core ${ARG_LINK} PRIVATE ${ARG_PRIVATE_LINK})
    target_precompile_headers(${target} PRIVATE "${CMAKE_SOURCE_DIR}/cmake/pch_core.h")
endfunction()

# A seat of the tests' own: no keychain and no files of the person who runs them; keys open with this passphrase.
file(WRITE "${CMAKE_BINARY_DIR}/test-seat/passphrase" "correct horse battery staple\n")
set(STEWARD_TEST_SEAT "DBUS_SESSION_BUS_ADDRESS=disabled:" "XDG_DATA_HOME=${CMAKE_BINARY_DIR}/test-seat/data"
    "STEWARD_PASSPHRASE_FILE=${CMAKE_BINARY_DIR}/test-seat/passphrase")

if(STEWARD_SANITIZE)
    # Several times slower here: the plain build looks at more states of the same kinds.
    list(APPEND STEWARD_TEST_SEAT "STEWARD_POWER_STATES=200" "STEWARD_FAULT_STEP=101")
endif()

# Everything the sanitizers run over.
add_custom_target(core_tests)

# steward_tests(<target> <folder> LINK <targets>...): one program for the folder, one CTest entry per file in it.
function(steward_tests target folder)
    cmake_parse_arguments(ARG "" "" "LINK" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/tests/${folder}/*.cpp")
    if(NOT sources)
        return()
    endif()
    add_executable(${target} ${sources})
    target_link_libraries(${target} PRIVATE steward_flags steward_test_support ${ARG_LINK} Qt6::Test)
    target_precompile_headers(${target} PRIVATE "${CMAKE_SOURCE_DIR}/cmake/pch_core.h")
    set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
    foreach(source IN LISTS sources)
        get_filename_component(name "${source}" NAME_WE)
        if(NOT name MATCHES "^tst_")
            continue() # what several tests of the folder share
        endif()
        add_test(NAME "${folder}/${name}" COMMAND ${target} ${name})
        set_tests_properties("${folder}/${name}" PROPERTIES TIMEOUT 300
            ENVIRONMENT "QT_QPA_PLATFORM=offscreen;STEWARD_BIN=${CMAKE_BINARY_DIR}/bin;LC_ALL=C.UTF-8;${STEWARD_TEST_SEAT}")
        if(folder MATCHES "^core/")
            set_tests_properties("${folder}/${name}" PROPERTIES LABELS core)
        endif()
    endforeach()
    if(folder MATCHES "^core/")
        add_dependencies(core_tests ${target})
    endif()
endfunction()
