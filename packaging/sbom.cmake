# Run by CPack when the package is made: writes its bill of materials to where the package goes.
foreach(package IN LISTS CPACK_PACKAGE_FILES)
    get_filename_component(name "${package}" NAME_WLE)
    set(programs)
    foreach(program steward steward-cli steward-playground)
        if(EXISTS "${CPACK_STEWARD_BIN}/${program}")
            list(APPEND programs "${CPACK_STEWARD_BIN}/${program}")
        endif()
    endforeach()
    execute_process(
        COMMAND "${CPACK_STEWARD_PYTHON}" "${CMAKE_CURRENT_LIST_DIR}/sbom.py" --version "${CPACK_PACKAGE_VERSION}"
            --package "${package}" --output "${CPACK_PACKAGE_DIRECTORY}/${name}.cdx.json" ${programs}
        COMMAND_ERROR_IS_FATAL ANY)
endforeach()
