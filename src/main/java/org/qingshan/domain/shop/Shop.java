package org.qingshan.domain.shop;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.Refused;

/** A village's business: its names, money, shipping fees and rules. Its key stands in addresses and in every row. */
@Entity
@Table(name = "shop")
public class Shop extends PanacheEntityBase {
    /** A joiner stands within an emoji and within words of some scripts; other signs that nobody sees have no place in a name. */
    private static final Pattern NAME =
            Pattern.compile("(?=.*[\\p{L}\\p{N}])(?:[^\\p{C}\\p{Zl}\\p{Zp}]|[\\x{200C}\\x{200D}]){1,40}");

    public enum Inspection {
        /** Only what passed inspection can be sold. */
        REQUIRED,
        /** A member may vouch for a lot instead. */
        OPTIONAL
    }

    /** What it means if a buyer claims again what he has claimed in this stream. */
    public enum Repeat {
        /** So much more. */
        ADD,
        /** So much in all. */
        REPLACE,
        /** Nothing: typed twice by mistake. */
        IGNORE
    }

    /** Days and hours are told as the village counts them. */
    public static final ZoneId VILLAGE = ZoneId.of("Asia/Shanghai");

    @Id
    @Column(name = "shop_key")
    private String key;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "name_en")
    private String nameEn;

    private String currency = "CNY";

    @Embedded
    private Shipping shipping = new Shipping();

    /** Null where nothing of it is set: so Hibernate reads columns that are all empty. */
    @Nullable
    @Embedded
    private Dispatch dispatch;

    @Embedded
    private ShopWords words = new ShopWords();

    @Embedded
    private Origin origin = Origin.UNKNOWN;

    /** Null where nothing of it is set, as {@link #dispatch}. */
    @Nullable
    @Embedded
    private Look look;

    @Column(name = "hold_seconds")
    private int holdSeconds = 15 * 60;

    @Column(name = "remind_seconds")
    private int remindSeconds = 5 * 60;

    @Column(name = "grace_seconds")
    private int graceSeconds = 8;

    @Enumerated(EnumType.STRING)
    private Inspection inspection = Inspection.REQUIRED;

    @Enumerated(EnumType.STRING)
    @Column(name = "repeat_rule")
    private Repeat repeat = Repeat.ADD;

    @Embedded
    private Settling settling = new Settling();

    @Embedded
    private Paying paying = new Paying();

    @Column(name = "last_lot_number")
    private int lastLotNumber;

    @Column(name = "to_pack")
    private int toPack;

    private boolean demo;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Shop() {}

    public Shop(String key, String nameZh, String nameEn, Instant now) {
        this.key = key;
        this.nameZh = nameZh;
        this.nameEn = nameEn;
        this.createdAt = now;
    }

    /** What its parcels cost, to be read and changed. */
    public Shipping shipping() {
        return shipping;
    }

    /** When its parcels leave, to be read and changed. */
    public Dispatch dispatch() {
        if (dispatch == null) {
            dispatch = new Dispatch();
        }
        return dispatch;
    }

    /** How it looks, to be read and changed. */
    public Look look() {
        if (look == null) {
            look = new Look();
        }
        return look;
    }

    /** What it says in its own words, to be read and changed. */
    public ShopWords words() {
        return words;
    }

    /** What its certificates say from now on. */
    public void comesFrom(Origin origin) {
        this.origin = origin;
    }

    /** What its certificates say of where goods come from. */
    public Origin origin() {
        return origin;
    }

    public void inspects(Inspection inspection) {
        this.inspection = inspection;
    }

    public void takesRepeatsAs(Repeat repeat) {
        this.repeat = repeat;
    }

    public void holdsFor(Duration hold) {
        holdSeconds = Math.toIntExact(hold.toSeconds());
    }

    /** So long before a hold ends people are reminded of it; zero reminds nobody. Refuses more than a third of the hold, which would not be kept. */
    public void remindsBefore(Duration time) {
        var most = holdSeconds / 3;
        if (time.toSeconds() > most) {
            throw new Refused(
                    Refused.Reason.REMIND_TOO_EARLY,
                    Map.of(
                            "hold",
                            hold().toMinutes(),
                            "most",
                            most < 60 ? minutes(most) : BigDecimal.valueOf(most / 60)));
        }
        remindSeconds = Math.toIntExact(time.toSeconds());
    }

    /** What viewers say so long after the end of a sale still counts, because they see the stream late; at most a minute. */
    public void takesLateClaimsFor(Duration grace) {
        graceSeconds = Math.toIntExact(grace.toSeconds());
    }

    public void renamed(String nameZh, String nameEn) {
        this.nameZh = nameZh;
        this.nameEn = nameEn;
    }

    public void becomesTheDemo() {
        demo = true;
    }

    /** The next plain number for a lot, from 1: short, because it is called out across a table. */
    public int nextLotNumber() {
        return ++lastLotNumber;
    }

    /** @param more orders that are to be packed now; below zero for those that need it no more */
    public void countsToPack(int more) {
        toPack += more;
    }

    /** Parcels of orders that are confirmed and not packed. Counted here so that every receipt can tell what is ahead of it without looking. */
    public int toPack() {
        return toPack;
    }

    /** Whether a shop may be called so in addresses. */
    public static boolean isKey(String key) {
        return key.matches("[a-z][a-z0-9-]{1,31}");
    }

    /** Whether it may be called so by people: something to be seen, in one line, in the direction it is written, of at most 40 letters. */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    public String key() {
        return key;
    }

    public String name(boolean zh) {
        return zh ? nameZh : nameEn;
    }

    public String currency() {
        return currency;
    }

    public Duration hold() {
        return Duration.ofSeconds(holdSeconds);
    }

    /** How long before the end of a hold its owner is reminded, at most a third of it: most confirm by themselves. Zero for never. */
    public Duration remindsBefore() {
        return Duration.ofSeconds(Math.min(remindSeconds, holdSeconds / 3));
    }

    /** {@link #remindsBefore()} in minutes, as it is said to make it so. */
    public BigDecimal remindMinutes() {
        return minutes(remindsBefore().toSeconds());
    }

    /** Rounded up to a hundredth, which names the very second again: 40 seconds are 0.67. */
    private static BigDecimal minutes(long seconds) {
        var minutes = BigDecimal.valueOf(seconds).divide(BigDecimal.valueOf(60), 2, RoundingMode.UP);
        return minutes.stripTrailingZeros();
    }

    /** How long after the end of a sale a claim still counts. */
    public Duration grace() {
        return Duration.ofSeconds(graceSeconds);
    }

    public Repeat repeat() {
        return repeat;
    }

    /** Its rules about what growers are owed, to be read and changed. */
    public Settling settling() {
        return settling;
    }

    /** How it wants to be paid, to be read and changed. */
    public Paying paying() {
        return paying;
    }

    public Inspection inspection() {
        return inspection;
    }

    public boolean demo() {
        return demo;
    }

    public static Optional<Shop> byKey(String key) {
        // PostgreSQL cannot even be asked for a text with this in it.
        return key.indexOf('\0') >= 0 ? Optional.empty() : findByIdOptional(key);
    }

    /** The shop that was made first; the bot and the API key of the environment are its own. */
    public static Optional<Shop> first() {
        return find("order by createdAt, key").firstResultOptional();
    }

    public static List<Shop> all() {
        return list("order by createdAt, key");
    }
}
