/** The packaged program is killed in the middle of its work and must have kept its word. May use the program's own database launcher. */
@NullMarked
package org.qingshan.crash;

import org.jspecify.annotations.NullMarked;
