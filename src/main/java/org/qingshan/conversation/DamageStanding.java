package org.qingshan.conversation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingshan.conversation.question.QuestionReader;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.damage.Bought;
import org.qingshan.domain.damage.DamageReport;
import org.qingshan.domain.damage.DamageReporting;

/** Tells who asks after what he has reported where it stands. */
@Singleton
public class DamageStanding {
    private static final Pattern OF_DAMAGE = Pattern.compile(
            "坏|烂|碎|霉|报的|售后|投诉|complain|report|claim|damage|\\b(?:rotten|bad|broken|mouldy|moldy|bruised|squashed|crushed|smashed|cracked|spoil(?:t|ed))\\b",
            Pattern.CASE_INSENSITIVE);

    /** What has become of it; 怎么处理 alone asks what to do. */
    private static final Pattern AFTER_IT = Pattern.compile(
            "处理(?:完|好|得|的)?(?:了|怎么样|怎样|如何|没|到哪|结果|进度)|怎么处理的|(?:赔|退|认|看|批)(?:(?:了|好|过)(?:没有?|吗)|没(?:赔|退|认|看|批))(?=$|\\P{IsHan}|啊|呀|呢)|有(?:没有)?(?:结果|消息|进展|回复|下文)|结果(?:呢|怎么样|如何)|什么时候(?:赔|退|处理)|怎么(?:还|一直)(?:没|不)(?:赔|处理|回|消息|结果)"
                    + "|\\bwhat (?:about|happened (?:to|with|about)|became of)\\b.*\\b(?:my|the) |\\b(?:any|some) (?:news|update|word|progress|decision)|\\bhow (?:is|about) (?:my|the)\\b.*\\b(?:complaint|report|claim)|\\bstatus of\\b|\\b(?:decided|looked at|processed|handled)\\b.*\\?",
            Pattern.CASE_INSENSITIVE);

    /** So much is bad, which tells of more that is: no order's number. */
    private static final Pattern SO_MUCH = Pattern.compile(
            "(?<!\\d)\\d{1,3}(?!\\d)|[一两三四五六七八九十半几][个箱盒斤袋枚]|\\b(?:one|two|three|four|five|six|half)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Who does not agree with a refusal asks for its reason. */
    private static final Pattern DISPUTED = Pattern.compile(
            "(?:凭什么|凭啥|为什么|为啥|怎么|咋)(?:就|又|都|还|会|要|你们|店家)*(?:不认|不赔|不退|没退|没赔|没认|拒)|\\bwhy\\b.*\\b(?:refused?|rejected?|denied|deny|declined?|no refund|not refunded|nothing (?:goes|comes|came) back)\\b",
            Pattern.CASE_INSENSITIVE);

    private final DamageReporting reporting;

    DamageStanding(DamageReporting reporting) {
        this.reporting = reporting;
    }

    /** Whether somebody asks what became of what he has reported. Queries where words say so. */
    public boolean isAsked(Turn turn) {
        return turn.isPrivate()
                && AFTER_IT.matcher(turn.said()).find()
                && OF_DAMAGE.matcher(turn.said()).find()
                && !SO_MUCH.matcher(turn.said()).find()
                && !told(turn).isEmpty();
    }

    /** Whether damage is asked of, and something was sent that may be meant. Queries where words say so. */
    public boolean mayBeOfParcel(Turn turn, String said) {
        return turn.isPrivate()
                && QuestionReader.asksOfSpoilt(said)
                && !reporting.openedBy(turn.buyer().id(), turn.sale().now()).isEmpty();
    }

    public void tell(Turn turn) {
        turn.outcome("answered");
        turn.say(told(turn).stream().map(report -> sentence(turn, report)).collect(Collectors.joining("\n")));
    }

    /** Tells the reason that was given, if that is asked; whoever refused has to hear of it besides. */
    boolean isDisputed(Turn turn) {
        if (!turn.isPrivate() || !DISPUTED.matcher(turn.said()).find()) {
            return false;
        }
        var newest = all(turn).stream().findFirst().filter(report -> report.status() == DamageReport.Status.REFUSED);
        newest.ifPresent(report -> turn.say(DamageDecision.told(turn.words(), report)));
        return newest.isPresent();
    }

    /** All that waits of what he names, or of everything where he names none of it; else what was decided last. */
    private List<DamageReport> told(Turn turn) {
        var all = all(turn);
        var goods = Stream.concat(
                        all.stream().map(DamageReport::order),
                        reporting.openedBy(turn.buyer().id(), turn.sale().now()).stream())
                .distinct()
                .flatMap(order -> Bought.in(order).stream())
                .map(Bought::item)
                .distinct()
                .toList();
        var named = turn.round().namesOf(goods).named(turn.said());
        var meant = all.stream()
                .filter(report ->
                        named.isEmpty() || named.contains(report.item().slot()))
                .toList();
        var open = meant.stream().filter(DamageReport::isOpen).toList();
        return open.isEmpty() ? meant.stream().limit(1).toList() : open;
    }

    private List<DamageReport> all(Turn turn) {
        return reporting.standing(turn.buyer().id(), turn.sale().now());
    }

    private static String sentence(Turn turn, DamageReport report) {
        var words = turn.words();
        return report.isOpen()
                ? words.damage()
                        .waits(
                                report.order().number(),
                                words.name(report.item()),
                                words.quantity(report.quantity(), report.item()))
                : DamageDecision.told(words, report);
    }
}
