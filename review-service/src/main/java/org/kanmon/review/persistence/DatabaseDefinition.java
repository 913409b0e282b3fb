package org.kanmon.review.persistence;

import jakarta.annotation.sql.DataSourceDefinition;

/**
 * Where the database is: an H2 file unless the configuration names another. The placeholders are settings of MicroProfile Config
 * with their defaults, which must stand here: when a data source is bound, the application's own configuration file is not
 * read yet.
 *
 * <p>{@code WRITE_DELAY=0}: what was answered with 201 is on the disk, also after a power cut.
 */
@DataSourceDefinition(
        name = DatabaseDefinition.NAME,
        className = "${MPCONFIG=kanmon.database.class:org.h2.jdbcx.JdbcDataSource}",
        url = "${MPCONFIG=kanmon.database.url:jdbc:h2:file:./data/kanmon;WRITE_DELAY=0;TRACE_LEVEL_FILE=0}",
        user = "${MPCONFIG=kanmon.database.user:kanmon}",
        password = "${MPCONFIG=kanmon.database.password:}",
        minPoolSize = 1,
        maxPoolSize = 32)
final class DatabaseDefinition {

    static final String NAME = "java:app/jdbc/kanmon";

    private DatabaseDefinition() {}
}
