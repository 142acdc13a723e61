/** What the shop's own systems are told, signed and in order, and the addresses they are told at. May use the domain and the platform. */
@NullMarked
package org.qingshan.web.hook;

import org.jspecify.annotations.NullMarked;
