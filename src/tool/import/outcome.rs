//! What an import did, record by record.

use std::collections::BTreeMap;

use serde::Serialize;

/// Lines kept of each kind: an import of a million bad records must not fill
/// the memory with its complaints.
const MOST: usize = 1000;

/// Something to tell about one record of the source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Told {
    /// The source's id, or its place in the file.
    pub record: String,
    pub message: String,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct Outcome {
    /// Records of the source.
    pub read: usize,
    pub new: usize,
    pub updated: usize,
    pub unchanged: usize,
    /// Records that could not be used, and why: the first thousand.
    pub skipped: Vec<Told>,
    pub skipped_in_all: usize,
    /// Records that do not belong here, by reason: for adults, cancelled.
    pub left_out: BTreeMap<String, usize>,
    /// What came in, but not as it was: the first thousand.
    pub told: Vec<Told>,
    pub told_in_all: usize,
}

impl Outcome {
    pub fn written(&self) -> usize {
        self.new + self.updated + self.unchanged
    }

    pub fn skip(&mut self, record: &str, why: impl Into<String>) {
        push(&mut self.skipped, &mut self.skipped_in_all, record, why.into());
    }

    pub fn tell(&mut self, record: &str, message: impl Into<String>) {
        push(&mut self.told, &mut self.told_in_all, record, message.into());
    }

    /// A record that is no mistake, but none of ours.
    pub fn leave_out(&mut self, reason: &str) {
        *self.left_out.entry(reason.to_owned()).or_default() += 1;
    }
}

fn push(list: &mut Vec<Told>, in_all: &mut usize, record: &str, message: String) {
    *in_all += 1;
    if list.len() < MOST {
        list.push(Told { record: record.to_owned(), message });
    }
}
