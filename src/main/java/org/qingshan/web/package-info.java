/** People and programs looking at the domain over HTTP. May use the domain and, for what stands for a person's message, the inbox. */
@NullMarked
package org.qingshan.web;

import org.jspecify.annotations.NullMarked;
