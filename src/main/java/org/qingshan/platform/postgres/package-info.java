/**
 * A real PostgreSQL of the program's own: unpacked, created, started, watched, adopted after a crash, stopped at the end.
 * It uses the JDBC driver, the archive readers and Quarkus' configuration, and nothing else of the program but its platform.
 */
@NullMarked
package org.qingshan.platform.postgres;

import org.jspecify.annotations.NullMarked;
