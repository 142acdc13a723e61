/** The program's entry: it starts the database, then Quarkus, and offers the verbs of the command line. */
@NullMarked
package org.qingshan;

import org.jspecify.annotations.NullMarked;
