/** What people said and nobody has answered, as the host's rescue desk sees it. Uses nothing. */
@NullMarked
package org.qingshan.domain.rescue;

import org.jspecify.annotations.NullMarked;
