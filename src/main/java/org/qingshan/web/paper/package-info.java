/** What is printed: pages of HTML as PDF or picture, with a Chinese font of their own. May use nothing of ours. */
@NullMarked
package org.qingshan.web.paper;

import org.jspecify.annotations.NullMarked;
