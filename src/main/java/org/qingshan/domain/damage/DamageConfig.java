package org.qingshan.domain.damage;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** By which rules reports are judged in shops that have set none of their own. */
@ConfigMapping(prefix = "qingshan.damage")
public interface DamageConfig {
    /**
     * Hours after arrival in which something may be reported. Sellers of fresh fruit ask for pictures within four hours to a day;
     * a parcel that waits in a locker overnight is opened the next day.
     */
    @WithDefault("24")
    int window();

    /** Percent that may be bad without money going back: where sellers write a rule for soft fruit, five in a hundred is the usual one. */
    @WithDefault("5")
    int tolerance();

    /** Pictures of one report: the fruit, the slip, the box and a few more; whoever judges looks through them on a phone. */
    @WithDefault("6")
    int mostPhotos();

    /** Days after the order in which a parcel of which nobody knows when it arrived may be reported: what takes longer has not arrived. */
    @WithDefault("30")
    int longestWay();
}
