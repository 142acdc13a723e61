package org.qingshan.conversation.notice;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.qingshan.conversation.DamageDecision;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.damage.DamageDecided;
import org.qingshan.domain.damage.DamageReport;
import org.qingshan.domain.damage.DamageReported;
import org.qingshan.domain.shop.Membership;
import org.qingshan.domain.shop.Role;

/** Who hears of a report: those who decide on it, and then the buyer. */
@Singleton
class DamageNotices {
    private final Notices notices;

    DamageNotices(Notices notices) {
        this.notices = notices;
    }

    void on(@Observes DamageReported reported) {
        var report = DamageReport.byId(reported.reportId()).orElseThrow();
        Stream.of(Role.OWNER, Role.HOST)
                .flatMap(role -> Membership.withRole(role).stream())
                .map(Membership::buyerId)
                .filter(person -> person != report.buyerId())
                .distinct()
                .forEach(person -> notices.tell(
                        person,
                        words -> words.damage()
                                .toTheTeam(report.order().number(), words.name(report.item()), bad(words, report))));
    }

    void on(@Observes DamageDecided decided) {
        var report = DamageReport.byId(decided.reportId()).orElseThrow();
        notices.tell(report.buyerId(), words -> told(words, report, decided.reopened()), words -> List.of());
    }

    private static String told(Wording words, DamageReport report, boolean reopened) {
        return reopened
                ? words.damage().reopened(report.order().number(), words.name(report.item()))
                : DamageDecision.told(words, report);
    }

    private static String bad(Wording words, DamageReport report) {
        return words.quantity(report.quantity(), report.item());
    }
}
