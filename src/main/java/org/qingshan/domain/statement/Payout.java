package org.qingshan.domain.statement;

import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.shop.Member;
import org.qingshan.domain.statement.GrowerEntry.Entered;
import org.qingshan.platform.lane.NextId;
import org.qingshan.platform.lane.Row;

/** Money that a grower got: how much, how, by whom, and what shows it. Never changed. */
@Entity
@Immutable
@Table(name = "payout")
public class Payout extends Row {
    public enum Way {
        CASH,
        TRANSFER,
        WECHAT
    }

    public enum Proof {
        /** Drawn on a screen. */
        SIGNATURE,
        /** Said at the desk. */
        CODE_WORD,
        /** The bank or WeChat has it. */
        NONE
    }

    /** Strokes as SVG writes a path: where the pen comes down and where it goes. Possessive, so that a long one needs no deep stack. */
    private static final Pattern STROKES = Pattern.compile("M\\d{1,4} \\d{1,4}(?:[ML]\\d{1,4} \\d{1,4}){1,3000}+");

    private static final int LONGEST_DRAWING = 20_000;
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    /** Of a pad of 600 by 240, across and up and down together: a name is wider, a touch by mistake is a dot or a dash. */
    private static final int SMALLEST_SIGNATURE = 60;

    private static final int LONGEST_NOTE = 200;

    @Id
    @NextId
    private Long id;

    @TenantId
    @PartitionKey
    @Column(name = "shop_id")
    private String shopId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "grower_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    private Member grower;

    private long amount;

    @Enumerated(EnumType.STRING)
    private Way way;

    @Enumerated(EnumType.STRING)
    private Proof proof;

    @Nullable
    private String signature;

    private String note;
    private boolean advance;

    @Column(name = "request_key")
    private String requestKey;

    @Column(name = "paid_by")
    private String paidBy;

    private Instant at;

    protected Payout() {}

    /**
     * What is to be paid.
     *
     * @param amount in minor units
     * @param signature the strokes, as {@code M10 20L11 22}; empty for none
     * @param codeWord as it was said; empty for none
     * @param note what else is to be known, such as the number of a transfer
     * @param advance more than is owed is meant
     * @param requestKey the asker's own, so that asking again pays nothing more
     */
    public record Wanted(
            long amount, Way way, String signature, String codeWord, String note, boolean advance, String requestKey) {}

    /**
     * Pays it. Refuses more than is owed that is not meant as an advance, cash without a proof, and a wrong code word.
     *
     * @param owed at this moment
     * @param last the grower's last statement, whose code word counts; null for none
     */
    static Payout of(Member grower, Wanted wanted, long owed, @Nullable Statement last, Entered by) {
        if (wanted.amount() <= 0 || wanted.note().length() > LONGEST_NOTE) {
            throw new Refused(Reason.NOTHING_BOOKED, Map.of("of", "payout"));
        }
        if (wanted.amount() > owed && !wanted.advance()) {
            throw new Refused(
                    Reason.MORE_THAN_OWED,
                    Map.of("owed", Math.max(0, owed), "amount", wanted.amount(), "name", grower.name()));
        }
        var payout = new Payout();
        payout.proof = proof(wanted, last);
        payout.grower = grower;
        payout.amount = wanted.amount();
        payout.way = wanted.way();
        payout.signature = payout.proof == Proof.SIGNATURE ? wanted.signature() : null;
        payout.note = wanted.note().strip();
        payout.advance = wanted.amount() > owed;
        payout.requestKey = wanted.requestKey();
        payout.paidBy = by.actor();
        payout.at = by.at();
        return payout;
    }

    private static Proof proof(Wanted wanted, @Nullable Statement last) {
        var drawn = wanted.signature();
        if (!drawn.isEmpty()) {
            if (drawn.length() > LONGEST_DRAWING || !STROKES.matcher(drawn).matches() || !isWritten(drawn)) {
                throw new Refused(Reason.NO_PROOF);
            }
            return Proof.SIGNATURE;
        }
        if (!wanted.codeWord().isBlank()) {
            if (last == null || !last.codeWord().equals(wanted.codeWord().strip())) {
                throw new Refused(Reason.WRONG_CODE_WORD);
            }
            return Proof.CODE_WORD;
        }
        if (wanted.way() == Way.CASH) {
            throw new Refused(Reason.NO_PROOF);
        }
        return Proof.NONE;
    }

    /** A finger that only touches the pad signs nothing. */
    private static boolean isWritten(String drawn) {
        var numbers = NUMBER.matcher(drawn)
                .results()
                .mapToInt(found -> Integer.parseInt(found.group()))
                .toArray();
        return extent(numbers, 0) + extent(numbers, 1) >= SMALLEST_SIGNATURE;
    }

    private static int extent(int[] numbers, int first) {
        var along = IntStream.iterate(first, at -> at < numbers.length, at -> at + 2)
                .map(at -> numbers[at])
                .summaryStatistics();
        return along.getMax() - along.getMin();
    }

    public Long id() {
        return id;
    }

    public Member grower() {
        return grower;
    }

    /** In minor units. */
    public long amount() {
        return amount;
    }

    public Way way() {
        return way;
    }

    public Proof proof() {
        return proof;
    }

    /** The strokes, where it was signed for; 600 by 240 units large. */
    public @Nullable String signature() {
        return signature;
    }

    public String note() {
        return note;
    }

    /** Whether more was paid than was owed. */
    public boolean isAdvance() {
        return advance;
    }

    /** By our own key. */
    public String paidBy() {
        return paidBy;
    }

    public Instant at() {
        return at;
    }

    public static Optional<Payout> byId(long id) {
        return find("from Payout p join fetch p.grower where p.id = ?1", id).firstResultOptional();
    }

    static Optional<Payout> byKey(String requestKey) {
        return find("requestKey", requestKey).firstResultOptional();
    }

    /** A grower's, the newest first. */
    public static List<Payout> of(Member grower, int most) {
        return Payout.<Payout>find("grower = ?1 order by id desc", grower)
                .page(0, most)
                .list();
    }
}
