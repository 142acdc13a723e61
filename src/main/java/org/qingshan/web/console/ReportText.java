package org.qingshan.web.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the report, on its pages and in its files. English is in {@code messages/report_en.properties}. */
@MessageBundle(value = "report", locale = "zh")
public interface ReportText {
    @Message("{shop}的战报")
    String title(String shop);

    @Message("战报")
    String tab();

    @Message("每一场都在这里，直播中的也在。数字和聊天里的「战况」是同一份。")
    String lead();

    @Message("还没有播过。第一场开播后，这里就有数字。")
    String none();

    @Message("所有场次")
    String all_streams();

    @Message("没有名字的一场")
    String untitled();

    @Message("直播中")
    String live_now();

    @Message("截至刚才")
    String so_far();

    @Message("总览")
    String summary();

    @Message("项目")
    String figure();

    @Message("数值")
    String value();

    @Message("场次")
    String stream();

    @Message("开播")
    String began();

    @Message("下播")
    String ended();

    @Message("订单")
    String orders();

    @Message("货款")
    String goods();

    @Message("运费")
    String shipping();

    @Message("应收")
    String money();

    @Message("每单货款")
    String average();

    @Message("留着未确认")
    String held();

    @Message("已取消")
    String cancelled();

    @Message("超时未确认")
    String expired();

    @Message("买家")
    String buyers();

    @Message("从开口到付款")
    String funnel();

    @Message("要货")
    String claims();

    @Message("成交")
    String claims_confirmed();

    @Message("已付款")
    String claims_paid();

    @Message("一次「要货」留到了货或排上了候补才算；没听懂、停卖、超限的不算。")
    String funnel_hint();

    @Message("已收")
    String paid_money();

    @Message("各款")
    String products();

    @Message("品名")
    String product();

    @Message("号")
    String slot();

    @Message("单位")
    String unit();

    @Message("单价")
    String price();

    @Message("上架")
    String offered();

    @Message("卖出")
    String sold();

    @Message("留着")
    String kept();

    @Message("剩余")
    String left();

    @Message("候补")
    String waiting();

    @Message("卖出 %")
    String sell_through_percent();

    @Message("各家")
    String growers();

    @Message("农户")
    String grower();

    @Message("没写是谁的")
    String no_grower();

    @Message("各主播")
    String hosts();

    @Message("主播")
    String host();

    @Message("观众要货之前，最后一个讲解这款的人。")
    String hosts_hint();

    @Message("没有人讲解")
    String nobody_presented();

    @Message("程序")
    String program();

    @Message("没留名字的主播")
    String nameless_host();

    @Message("每段时间的订单")
    String pace();

    @Message("每格 {minutes} 分钟，最多的一格 {most} 单，从 {clock} 开始。")
    String pace_lead(long minutes, int most, String clock);

    @Message("还没有确认的订单。")
    String pace_none();

    @Message("逐格的数字")
    String pace_numbers();

    @Message("从")
    String from();

    @Message("分钟")
    String minutes_long();

    @Message("订单明细")
    String order_list();

    @Message("订单号")
    String number();

    @Message("买家")
    String buyer();

    @Message("状态")
    String status();

    @Message("付款")
    String payment();

    @Message("确认时间")
    String confirmed_at();

    @Message("明细")
    String lines();

    @Message("地区")
    String place();

    @Message("未付")
    String payment_unpaid();

    @Message("待核对")
    String payment_proof_sent();

    @Message("已付")
    String payment_paid();

    @Message("部分退款")
    String payment_part_refunded();

    @Message("已退款")
    String payment_refunded();

    @Message("货到付款")
    String payment_cash();

    @Message("取货时付现金")
    String payment_at_pickup();

    @Message("带走")
    String take_along();

    @Message("Excel 表格")
    String workbook();

    @Message("或者单张 CSV：")
    String csv_hint();

    @Message("还没有卖出。")
    String nothing_sold();
}
