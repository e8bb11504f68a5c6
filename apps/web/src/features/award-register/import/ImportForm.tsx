import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button, Form } from 'antd';
import { useRef } from 'react';
import { newId, sendAwards } from '../../../api';
import { useWords } from '../../../i18n';
import { ProblemBox } from '../../../ui/Problem';
import { WorkbookField } from '../../../ui/WorkbookField';

/** Takes the file; the server answers at once and reads it afterwards, so that nobody need wait on this page. */
export function ImportForm() {
  const t = useWords('awardRegister');
  const navigate = useNavigate();
  const client = useQueryClient();
  const [form] = Form.useForm<{ file: File }>();
  const given = useRef<{ file: File; id: string } | null>(null);
  const send = useMutation({
    // The same file sent again after a lost line is the same import.
    mutationFn: ({ file }: { file: File }) => {
      if (given.current?.file !== file) given.current = { file, id: newId() };
      return sendAwards(given.current.id, file);
    },
    onSuccess: async ({ id }) => {
      given.current = null;
      form.resetFields();
      await client.invalidateQueries({ queryKey: ['award-imports'] });
      await navigate({ to: '/so-khen-thuong/nhap', search: { id } });
    },
  });
  return (
    <section className="card honourees-import" aria-labelledby="imports-new">
      <h2 id="imports-new">{t('import.new')}</h2>
      <Form form={form} name="import-awards" layout="vertical" requiredMark={false} onFinish={(entry) => send.mutate(entry)}>
        {send.isError && <ProblemBox error={send.error} focus again={() => form.submit()} />}
        <Form.Item name="file" label={t('import.file')} validateTrigger="onSubmit" rules={[{ required: true, message: t('import.need') }]}>
          <WorkbookField />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={send.isPending}>
          {t('import.submit')}
        </Button>
        <p className="quiet">{t('import.after')}</p>
      </Form>
    </section>
  );
}
