package org.qingshan.web.viewer;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the sheets that come up over the chat. English is in {@code messages/sheet_en.properties}. */
@MessageBundle(value = "sheet", locale = "zh")
public interface SheetText {
    @Message("关闭")
    String close();

    @Message("填收货地址")
    String address_open();

    @Message("收货地址")
    String address_title();

    @Message("填好后店里会念一遍给你核对。")
    String address_hint();

    @Message("收货人")
    String address_name();

    @Message("手机号")
    String address_phone();

    @Message("所在地区")
    String address_place();

    @Message("省")
    String address_province();

    @Message("市")
    String address_city();

    @Message("区县")
    String address_county();

    @Message("街道、小区、门牌号")
    String address_detail();

    @Message("填好了")
    String address_done();

    @Message("请选择")
    String address_choose();

    @Message("地区没有加载出来。网络好了再点一次这里的“省”，或直接在对话里发地址。")
    String address_trouble();

    @Message("写上收货人的姓名。")
    String address_no_name();

    @Message("写上快递能打通的手机号。")
    String address_no_phone();

    @Message("手机号有 11 位，现在是 %n 位，请再看一眼。")
    String address_short_phone();

    @Message("这个号码快递打不通：请写 11 位手机号，或带区号的座机，如 0731-88881234。")
    String address_odd_phone();

    @Message("选一个省。")
    String address_no_province();

    @Message("选一个市。")
    String address_no_city();

    @Message("选一个区县。")
    String address_no_county();

    @Message("写上街道、小区和门牌号，快递才找得到。")
    String address_no_detail();

    @Message("我的货和订单")
    String mine();

    @Message("我的")
    String mine_short();

    @Message("为你留着")
    String mine_held();

    @Message("最近的订单")
    String mine_orders();

    @Message("正在看…")
    String mine_loading();

    @Message("网络不通，下面可能不是最新的。通了会自己更新。")
    String mine_trouble();

    @Message("还没有东西。看中什么，在对话里说一句就好。")
    String mine_nothing();

    @Message("订单 %n")
    String mine_order();

    @Message("还留 %t")
    String mine_left();

    @Message("时间到了")
    String mine_over();

    @Message("候补中")
    String mine_waiting();

    @Message("候补第 %n 位")
    String mine_waiting_at();

    @Message("共 %total（货 %goods，运费 %shipping）")
    String mine_total();

    @Message("共 %total（货 %goods，包邮）")
    String mine_total_free();

    @Message("共 %total（货 %goods，运费在前一单里）")
    String mine_total_carried();

    @Message("货 %goods，运费看地址")
    String mine_goods_only();

    @Message("寄给 %who %where")
    String mine_to();

    @Message("这个地址寄不到，换一个才能下单。")
    String mine_nobody_goes();

    @Message("运单 %n")
    String mine_waybill();

    @Message("和 %n 一起寄")
    String mine_with();

    @Message("确认下单")
    String mine_confirm();

    @Message("付款 · 订单 %n")
    String mine_pay();

    @Message("填地址")
    String mine_address();

    @Message("换个地址")
    String mine_other_address();

    @Message("待确认")
    String status_open();

    @Message("已确认，等打包")
    String status_confirmed();

    @Message("已打包")
    String status_packed();

    @Message("已发货")
    String status_shipped();

    @Message("已送到")
    String status_delivered();

    @Message("退回店里了")
    String status_returned();

    @Message("已取消")
    String status_cancelled();

    @Message("超时没确认，已放掉")
    String status_expired();

    @Message("未付款")
    String payment_unpaid();

    @Message("说已付，等店家核对")
    String payment_proof_sent();

    @Message("已付款")
    String payment_paid();

    @Message("退了一部分")
    String payment_part_refunded();

    @Message("已退款")
    String payment_refunded();

    @Message("已付的会退给你")
    String payment_to_give_back();

    @Message("货到付款")
    String payment_cash_on_delivery();

    @Message("取货时付现金")
    String payment_cash_at_pickup();

    @Message("付款还剩 %t")
    String mine_pay_left();

    @Message("共 %total（自提，没有运费）")
    String mine_total_collected();

    @Message("自己来取：%where")
    String mine_collect();

    @Message("打好了，等你来取")
    String status_waits();

    @Message("已取走")
    String status_collected();

    @Message("现在没有网络")
    String offline_title();

    @Message("这一页要连上店里才看得到：价格和库存不能是旧的。连上了会自己打开。")
    String offline_lead();

    @Message("你说的 %n 句还没送到，都留着，连上就发。")
    String offline_unsent();

    @Message("再试一次")
    String offline_again();
}
