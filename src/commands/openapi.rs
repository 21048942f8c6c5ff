//! `bussola openapi`.

use std::io::Write;

use crate::server;

pub fn openapi() -> anyhow::Result<()> {
    let text = server::openapi().to_pretty_json()?;
    writeln!(std::io::stdout(), "{text}")?;
    Ok(())
}
